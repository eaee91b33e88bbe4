import { type Filters, parseQuery, type Query } from '../search/query.ts';
import { type Wanted, wantedBy } from './wanted.ts';

/** A question read for what it asks and for the words that an answer shares with it. */
export interface Question {
  readonly wanted: Wanted;
  readonly query: Query;
}

/** Words of a question that an answer has no reason to repeat. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'who whom whose what which when where why how did does do was were is are has have had can could would should will many much long often tell please there any anyone anything someone something'.split(
    ' ',
  ),
);

/** Reads a question; operators of the query language work in it too. */
export function readQuestion(text: string, filters: Filters): Question {
  const query = parseQuery(softened(text));
  const telling = query.clauses.filter(
    ({ negated, alternatives }) =>
      negated || !alternatives.every(({ kind, words }) => kind === 'word' && words.every(isEmptyWord)),
  );
  return {
    wanted: wantedBy(text),
    query: {
      ...query,
      clauses: telling.length > 0 ? telling : query.clauses,
      filters: { ...query.filters, ...filters },
    },
  };
}

/**
 * What is asked, as a query: marks of quotation around more than a few words quote somebody rather than demand these
 * very words, dashes exclude nothing in running text, and a question all in capitals has no initials.
 */
function softened(text: string): string {
  const spoken = text
    .replace(/[“”„‟«»″〝〞＂"]([^“”„‟«»″〝〞＂"]*)[“”„‟«»″〝〞＂"]/gu, (whole, inner: string) =>
      inner.trim().split(/\s+/u).length > LONGEST_PHRASE ? ` ${inner} ` : whole,
    )
    .replace(/(?<=\s)[-−–—]+(?=\s)/gu, ' ');
  return /\p{Ll}/u.test(spoken) || spoken.trim().split(/\s+/u).length < 3 ? spoken : spoken.toLowerCase();
}

/** Longer stretches between marks are quoted speech; in words. */
const LONGEST_PHRASE = 3;

function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word) || EMPTY_WORDS.has(word.charAt(0).toLowerCase() + word.slice(1));
}
