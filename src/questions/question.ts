import type { Asked } from '../answering/spans/span.ts';
import { languageOfQuestion } from '../languages/languageOfQuestion.ts';
import { isEmptyInQuestion } from '../languages/questionWords.ts';
import { type Filters, parseQuery, type Query } from '../search/query/query.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { askedForm } from './askedForm.ts';
import { readAsking } from './wanted.ts';

/** A question read for what it asks and for the words that an answer shares with it. */
export interface Question extends Asked {
  readonly query: Query;
}

/** Reads a question; operators of the query language work in it too. */
export function readQuestion(text: string, filters: Filters): Question {
  const language = languageOfQuestion(text);
  const asking = readAsking(text);
  const isEmpty = (word: string): boolean => {
    if (isInitials(word)) return false;
    const folded = fold(word);
    return isEmptyInQuestion(folded, language) || (asking.wanted === 'statement' && SAYING.has(folded));
  };
  const query = parseQuery(softened(text));
  const telling = query.clauses.filter(
    ({ negated, alternatives }) =>
      negated || !alternatives.every(({ kind, words }) => kind === 'word' && words.every(isEmpty)),
  );
  return {
    ...asking,
    language,
    form: askedForm(text),
    words: new Set(tokenize(text).map(({ folded }) => folded)),
    query: {
      ...query,
      clauses: telling.length > 0 ? telling : query.clauses,
      filters: { ...query.filters, ...filters },
    },
  };
}

/** Whoever is asked what somebody said need not say “said”: the answer may write, tell or claim. */
const SAYING: ReadonlySet<string> = new Set(
  (
    'say says said saying tell tells told state states stated statement declare declares declared ' +
    'sagte sagt sagen gesagt erklärte erklärt dijo dice dijeron declaró сказал сказала заявил заявила сообщил ' +
    'dedi söyledi açıkladı قال قالت صرح صرحت 说 說 表示'
  )
    .split(' ')
    .map(fold),
);

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
