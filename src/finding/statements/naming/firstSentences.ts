import type { Level } from '../attributing/levels.ts';
import type { Setting } from '../parsing/setting.ts';
import { ACROSS_HEADING } from './namings.ts';

/**
 * The number of the first sentence of each setting among all sentences of its level; a heading adds to the distance.
 */
export function firstSentencesOf({ settings }: Level): ReadonlyMap<Setting, number> {
  const first = new Map<Setting, number>();
  let count = 0;
  for (const setting of settings) {
    first.set(setting, count);
    count += setting.sentences.length + (setting.isHeading ? ACROSS_HEADING : 0);
  }
  return first;
}
