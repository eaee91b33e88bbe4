import { numbersOf, type ReadNumber } from './evidenceNumbers.ts';
import type { AskedBeside } from './evidenceWords.ts';

/** What has become of the numbers of a question; each 0 or 1. */
export interface NumberSigns {
  /** Whether the sentence has, for a number of the question that it lacks, another of the same sort: a year for a year. */
  readonly numbersContradicted: number;
  /** Whether, without such another, a number is neither in the passage nor in its headings and title. */
  readonly numbersGone: number;
  /** Whether, without such another, a number is only outside the sentence. */
  readonly numbersElsewhere: number;
}

/** Looks for the numbers of a question in the sentence and in its passage. */
export function numberSigns(beside: AskedBeside): NumberSigns {
  const { question, text, asked, said, passage, around, language } = beside;
  const numbers = numbersOf(question, asked, language);
  const asksFor = new Set(numbers.map(({ key }) => key));
  const inSentence = numbersOf(text, said, language);
  const keys = new Set(inSentence.map(({ key }) => key));
  const lost = numbers.filter(({ key }) => !keys.has(key));
  if (lost.length === 0) return { numbersContradicted: 0, numbersGone: 0, numbersElsewhere: 0 };
  const others = new Set(inSentence.filter(({ key }) => !asksFor.has(key)).map(sortOf));
  const plain = lost.filter((one) => !others.has(sortOf(one)));
  const inPassage = new Set([...numbersOf(text, passage, language).map(({ key }) => key), ...around]);
  return {
    numbersContradicted: plain.length < lost.length ? 1 : 0,
    numbersGone: plain.some(({ key }) => !inPassage.has(key)) ? 1 : 0,
    numbersElsewhere: plain.some(({ key }) => inPassage.has(key)) ? 1 : 0,
  };
}

/** What a number counts: one may be a year, an ordinal, or a count of things. */
function sortOf({ key }: ReadNumber): 'year' | 'ordinal' | 'count' {
  if (key.endsWith('.')) return 'ordinal';
  return /^(?:1\d|20)\d\d$/u.test(key) ? 'year' : 'count';
}
