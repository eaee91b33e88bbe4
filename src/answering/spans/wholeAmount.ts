import type { Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';

const ROUGH = new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(({ amounts }) => amounts?.rough)}\\s$`, 'iu');
const RANGE_BEFORE = new RegExp(
  `$(?<=(?<![\\p{L}\\p{N}])(?:\\p{Nd}[\\p{Nd}.,]*|${alternatives(({ amounts }) => amounts?.numbers)})(?:\\s?[–-]\\s?|\\s${alternatives(({ amounts }) => amounts?.rangeJoiners)}\\s))`,
  'iu',
);
const RATE = new RegExp(`^${alternatives(({ amounts }) => amounts?.rates)}`, 'u');
/** Enough for the words before an amount. */
const REACH = 40;

/**
 * An amount with all that belongs to it: the words before it that leave room ("about"), the first number of its range, and
 * the rate after it ("a week"). Nothing outside the sentence.
 */
export function wholeAmount(text: string, sentence: Slice, amount: Slice): Slice {
  const before = (from: number): string => text.slice(Math.max(sentence.start, from - REACH), from);
  const range = RANGE_BEFORE.exec(before(amount.start))?.[0].length ?? 0;
  const rough = ROUGH.exec(before(amount.start - range))?.[0].length ?? 0;
  const rate = RATE.exec(text.slice(amount.end, sentence.end))?.[0].length ?? 0;
  return { start: amount.start - range - rough, end: amount.end + rate };
}
