import { contains, type Slice } from '../../../dossier/slice.ts';
import { HARD, hasOtherSubject } from './polarClauses.ts';
import { polarReadingOf } from './polarReading.ts';

/**
 * The clause of a sentence in which some words are: from the mark before them to the next mark or joining word behind. Of
 * "Holm denied that Vane signed it" it is "that Vane signed it", since Holm is no part of what was done.
 */
export function clauseAround(text: string, sentence: Slice, words: Slice, language?: string): Slice {
  const reading = polarReadingOf(text, sentence, language);
  const { sentence: read, lists } = reading;

  const last = read.slices.findLastIndex((one) => one.start < words.end);
  let { start, end } = sentence;
  for (const [at, slice] of read.slices.entries()) {
    const word = read.words[at] ?? '';
    if (slice.end <= words.start && HARD.test(word)) start = slice.end;
    if (contains(words, slice) && read.operators[at]?.kind === 'that' && hasOtherSubject(reading, at - 1, last))
      start = slice.start;
    const isEdge = HARD.test(word) || word === ',' || read.operators[at]?.kind === 'breaking';
    const isInside = read.operators[at]?.kind === 'breaking' && lists.within.has(word);
    if (slice.start >= words.end && isEdge && !isInside) {
      end = slice.start;
      break;
    }
  }
  return { start, end };
}
