import { ABSOLUTE_SHAPES } from './absoluteShapes.ts';
import { DAY_SHAPES } from './dayShapes.ts';
import { EVENT_SHAPES } from './eventShapes.ts';
import { OTHER_DAY_SHAPES } from './otherDayShapes.ts';
import { QUARTER_SHAPES } from './quarterShapes.ts';
import type { Reading } from './reading.ts';
import { partIn, type Shape } from './shape.ts';
import { SPAN_SHAPES } from './spanShapes.ts';
import { VAGUE_SHAPES } from './vagueShapes.ts';
import { YEAR_SHAPES } from './yearShapes.ts';

/** In order of preference where two catch the same words. */
const SHAPES: readonly Shape[] = [
  ...ABSOLUTE_SHAPES,
  ...YEAR_SHAPES,
  ...DAY_SHAPES,
  ...OTHER_DAY_SHAPES,
  ...QUARTER_SHAPES,
  ...SPAN_SHAPES,
  ...EVENT_SHAPES,
  ...VAGUE_SHAPES,
];

/** The shapes that may begin with a word. */
const BY_WORD: ReadonlyMap<string, readonly Shape[]> = new Map(
  [...new Set(SHAPES.flatMap(({ words }) => [...words]))].map((word) => [
    word,
    SHAPES.filter(({ words }) => words.has(word)),
  ]),
);
/** The shapes that may begin with a digit, or with the apostrophe before one. */
const BY_DIGIT: readonly Shape[] = SHAPES.filter(({ digits }) => digits);

/** Where a date may begin: a word, a number, or the apostrophe of ’89. */
const BEGINNING = /['’](?=\d\ds?(?![\p{L}\p{N}]))|[\p{L}\p{M}]+|\p{N}+/gu;
/** Longer words are of no shape, and looking them up only takes time. In UTF-16 units. */
const LONGEST_WORD = 24;

/** Every time that the words name, in order and never overlapping: from each place the longest that any shape reads. */
export function readingsIn(text: string, language: string): readonly Reading[] {
  const readings: Reading[] = [];
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(BEGINNING)) {
    if (start < end) continue;
    const longest = longestOf(shapesFor(word), text, start, language);
    if (longest === null) continue;
    readings.push(longest);
    end = longest.end;
  }
  return readings;
}

function shapesFor(word: string): readonly Shape[] {
  if (/^['’\p{N}]/u.test(word)) return BY_DIGIT;
  return word.length > LONGEST_WORD ? [] : (BY_WORD.get(word.toLowerCase()) ?? []);
}

function longestOf(shapes: readonly Shape[], text: string, start: number, language: string): Reading | null {
  let longest: Reading | null = null;
  for (const { pattern, read, timeOfDay = false } of shapes) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].trimEnd().length;
    if (longest !== null && longest.end >= end) continue;
    const groups = match.groups ?? {};
    const meaning = read(groups, { text, start, end, language });
    if (meaning !== null) longest = { start, end, meaning, part: partIn(groups), timeOfDay };
  }
  return longest;
}
