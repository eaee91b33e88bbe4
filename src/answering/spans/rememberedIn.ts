import type { Slice } from '../../dossier/slice.ts';
import { remembered } from '../../text/remembered.ts';

/** Sentences that are remembered for each finder. */
const MOST_REMEMBERED = 2_500;

/**
 * A finder of stretches that remembers what it found in each sentence, since questions on one matter meet the same sentences
 * again. The finder is given the sentence alone; the offsets that come back are those of the whole text.
 */
export function rememberedIn<Stretch extends Slice>(
  find: (sentence: string) => readonly Stretch[],
): (text: string, within: Slice) => readonly Stretch[] {
  const known = remembered(find, MOST_REMEMBERED);
  return (text, within) =>
    known(text.slice(within.start, within.end)).map((one) => ({
      ...one,
      start: one.start + within.start,
      end: one.end + within.start,
    }));
}
