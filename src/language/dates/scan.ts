import { ABSOLUTE_SHAPES } from './absoluteShapes.ts';
import { DAY_SHAPES } from './dayShapes.ts';
import { QUARTER_SHAPES } from './quarterShapes.ts';
import type { Reading } from './reading.ts';
import { partIn, type Shape } from './shape.ts';
import { SPAN_SHAPES } from './spanShapes.ts';
import { VAGUE_SHAPES } from './vagueShapes.ts';

/** In order of preference where two catch the same words. */
const SHAPES: readonly Shape[] = [
  ...ABSOLUTE_SHAPES,
  ...DAY_SHAPES,
  ...QUARTER_SHAPES,
  ...SPAN_SHAPES,
  ...VAGUE_SHAPES,
];

/** Where a date may begin: a word, a number, or the apostrophe of ’89. */
const BEGINNING = /['’](?=\d\ds?(?![\p{L}\p{N}]))|[\p{L}\p{M}]+|\p{N}+/gu;

/** Every time that the words name, in order and never overlapping: from each place the longest that any shape reads. */
export function readingsIn(text: string, language: string): readonly Reading[] {
  const readings: Reading[] = [];
  let end = 0;
  for (const { index: start } of text.matchAll(BEGINNING)) {
    if (start < end) continue;
    const longest = longestAt(text, start, language);
    if (longest === null) continue;
    readings.push(longest);
    end = longest.end;
  }
  return readings;
}

function longestAt(text: string, start: number, language: string): Reading | null {
  let longest: Reading | null = null;
  for (const { pattern, read, timeOfDay = false } of SHAPES) {
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
