import type { Slice } from '../../dossier/slice.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import { wordsForVerifying } from './wordsForVerifying.ts';

/** Fewer words say nothing that could be looked for: such a line is a heading or a signature. */
const FEWEST_WORDS = 3;

/**
 * The paragraphs of a text without quotation marks, each to be checked by itself, as slices of it without the white space around
 * them. One of more than `most` words is divided at ends of sentences. `short` is how many lines of a word or two were left out.
 */
export function paragraphsToCheck(
  text: string,
  most: number,
): { readonly paragraphs: readonly Slice[]; readonly short: number } {
  const lines = linesOf(text);
  const wordsOf = ({ start, end }: Slice): number => wordsForVerifying(text.slice(start, end)).length;
  const telling = lines.filter((line) => wordsOf(line) >= FEWEST_WORDS);
  return {
    paragraphs: telling.flatMap((line) => (wordsOf(line) <= most ? [line] : dividedAtSentences(text, line, most))),
    short: lines.length - telling.length,
  };
}

/** The lines that are not blank, without the white space around them. */
function linesOf(text: string): readonly Slice[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: line }) => {
    const start = line.length - line.trimStart().length;
    const end = line.trimEnd().length;
    return start < end ? [{ start: index + start, end: index + end }] : [];
  });
}

/** Stretches of whole sentences with at most `most` words each; a sentence that is longer is a stretch of its own. */
function dividedAtSentences(text: string, line: Slice, most: number): readonly Slice[] {
  const stretches: Slice[] = [];
  let words = 0;
  for (const sentence of sentencesOf(text.slice(line.start, line.end))) {
    const [start, end] = [sentence.start + line.start, sentence.end + line.start];
    const own = wordsForVerifying(text.slice(start, end)).length;
    const last = stretches.at(-1);
    if (last !== undefined && words + own <= most) {
      stretches.splice(-1, 1, { start: last.start, end });
      words += own;
    } else {
      stretches.push({ start, end });
      words = own;
    }
  }
  return stretches;
}
