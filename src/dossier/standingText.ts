import type { DocumentContent, TextMark } from './document.ts';
import { partitionPoint } from './partitionPoint.ts';
import type { Slice } from './slice.ts';

/**
 * What is in the place of a struck character: white space, and another one than between the words of a name, so that no name
 * is read over struck words.
 */
export const STRUCK_SPACE = '\u2005';

/**
 * The canonical text with {@link STRUCK_SPACE} in place of each struck UTF-16 unit but line ends, so that offsets are the
 * same: what the document says. The same string if nothing is struck.
 */
export function standingText({ text, textMarks = [] }: Pick<DocumentContent, 'text' | 'textMarks'>): string {
  let standing = '';
  let at = 0;
  for (const { start, end, as } of textMarks) {
    if (as !== 'struck' || end <= at) continue;
    const from = Math.max(start, at);
    standing += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, STRUCK_SPACE);
    at = end;
  }
  return standing + text.slice(at);
}

/** Whether a slice has words that are not struck. */
export function hasStandingWords(
  { text, standing }: { readonly text: string; readonly standing: string },
  { start, end }: Slice,
): boolean {
  return standing === text || /[\p{L}\p{N}]/u.test(standing.slice(start, end));
}

/** The marks of one kind inside a slice, each cut to it. `marks` are in order; only those near the slice are looked at. */
export function marksIn(marks: readonly TextMark[], as: TextMark['as'], within: Slice): readonly Slice[] {
  const found: Slice[] = [];
  for (let at = partitionPoint(marks, ({ start }) => start < within.end) - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    if (mark?.as !== as) continue;
    // No two of one kind overlap, so that none before this one reaches the slice.
    if (mark.end <= within.start) break;
    found.push({ start: Math.max(mark.start, within.start), end: Math.min(mark.end, within.end) });
  }
  return found.toReversed();
}

/** The marks inside a passage, by its own offsets. */
export function marksOfPassage(marks: readonly TextMark[], passage: Slice): readonly TextMark[] {
  return (['struck', 'unsure'] as const).flatMap((as) =>
    marksIn(marks, as, passage).map(({ start, end }) => ({
      start: start - passage.start,
      end: end - passage.start,
      as,
    })),
  );
}
