import type { Slice } from '../../dossier/slice.ts';

/** Sentences remembered for each finder; when that many are there, all are forgotten. */
const MOST_REMEMBERED = 5_000;

/**
 * A finder of stretches that remembers what it found in each sentence: questions about one matter meet the same
 * sentences again and again. The finder sees the sentence alone, and its offsets are moved to the text's.
 */
export function rememberedIn<Stretch extends Slice>(
  find: (sentence: string) => readonly Stretch[],
): (text: string, within: Slice) => readonly Stretch[] {
  const known = new Map<string, readonly Stretch[]>();
  return (text, within) => {
    const sentence = text.slice(within.start, within.end);
    let found = known.get(sentence);
    if (found === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      found = find(sentence);
      known.set(sentence, found);
    }
    return found.map((one) => ({ ...one, start: one.start + within.start, end: one.end + within.start }));
  };
}
