import { LANGUAGES } from '../../../languages/list.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { CALENDAR_SHAPES } from './calendarShapes.ts';
import { compiled, type Shape } from './shape.ts';

const DATED = LANGUAGES.flatMap(({ tag, dates }) => (dates === undefined ? [] : [{ tag, dates }]));
const ALL = vocabularyOf(DATED.map(({ dates }) => dates));

/** In order of preference if two read the same words: what all languages share first, then each language. */
export const SHAPES: readonly Shape[] = [
  ...CALENDAR_SHAPES.map((shape) => compiled(shape, ALL, null)),
  ...DATED.flatMap(({ tag, dates }) => {
    const vocabulary = vocabularyOf([dates]);
    return (dates.shapes ?? []).map((shape) => compiled(shape, vocabulary, tag));
  }),
];

/** The shapes that may begin with a word; for Han words, with a character. */
const BY_WORD: ReadonlyMap<string, readonly Shape[]> = new Map(
  [...new Set(SHAPES.flatMap(({ words }) => [...words]))].map((word) => [
    word,
    SHAPES.filter(({ words }) => words.has(word)),
  ]),
);
/** The shapes that may begin with a digit, or with the apostrophe before one. */
const BY_DIGIT: readonly Shape[] = SHAPES.filter(({ digits }) => digits);

/** Longer words are of no shape, and looking them up only takes time. In UTF-16 units. */
const LONGEST_WORD = 24;

/** The shapes of which a match may begin with that word, number, Han character or apostrophe. */
export function shapesThatBegin(word: string): readonly Shape[] {
  if (/^['’\p{N}]/u.test(word)) return /^\P{Script=Han}/u.test(word) ? BY_DIGIT : (BY_WORD.get(word) ?? []);
  return word.length > LONGEST_WORD ? [] : (BY_WORD.get(word.toLowerCase()) ?? []);
}
