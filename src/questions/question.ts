import type { Asked } from '../answering/spans/asked.ts';
import { languageOfQuestion } from '../languages/languageOfQuestion.ts';
import { languageOf, wordsIn } from '../languages/list.ts';
import { parseQuery } from '../search/query/parseQuery.ts';
import type { Clause, Filters, Query } from '../search/query/query.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { askedForm } from './askedForm.ts';
import { directly } from './directly.ts';
import { readAsking } from './wanted.ts';

/** A question read for what it asks and for the words that an answer shares with it. */
export interface Question extends Asked {
  readonly query: Query;
}

/** Reads a question; operators of the query language work in it too. */
export function readQuestion(text: string, filters: Filters): Question {
  const language = languageOfQuestion(text);
  const asking = readAsking(text);
  const empty = [
    wordsIn(language, ({ questionWords }) => questionWords?.asking),
    wordsIn(language, ({ questionWords }) => questionWords?.empty),
    ...(asking.wanted === 'statement' ? [wordsIn(language, ({ questionWords }) => questionWords?.saying)] : []),
  ];
  const isEmpty = (word: string): boolean => !isInitials(word) && empty.some((words) => words.has(fold(word)));
  const spoken = softened(directly(text));
  const query = parseQuery(spoken, 'question');
  const isTelling = ({ negated, alternatives }: Clause): boolean =>
    negated || !alternatives.every(({ kind, words }) => kind === 'word' && words.every(isEmpty));
  const [telling = query.clauses] = [withoutIdle(spoken, language), spoken]
    .map((words) => parseQuery(words, 'question').clauses.filter(isTelling))
    .filter((clauses) => clauses.length > 0);
  return {
    ...asking,
    language,
    form: askedForm(text),
    words: new Set(tokenize(text).map(({ folded }) => folded)),
    query: {
      ...query,
      clauses: telling,
      filters: { ...query.filters, ...filters },
    },
  };
}

/** A question without the stretches that are empty in any question of its language. */
function withoutIdle(text: string, language: string): string {
  const idle = languageOf(language)?.questionWords?.idle ?? [];
  return idle.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
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

/** WHO and US are no question word and no pronoun. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(word);
}
