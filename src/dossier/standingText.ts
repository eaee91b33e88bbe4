import type { DocumentContent, TextMark } from './document.ts';
import { overlaps, type Slice } from './slice.ts';

/**
 * What is in the place of a struck character: white space, and another one than between the words of a name, so that no name
 * is read over struck words.
 */
export const STRUCK_SPACE = '\u2005';

/**
 * The canonical text with {@link STRUCK_SPACE} in place of each struck UTF-16 unit but line ends, so that offsets are the same: what
 * the document says. Struck words are no words of it.
 */
export function standingText({ text, textMarks = [] }: Pick<DocumentContent, 'text' | 'textMarks'>): string {
  let standing = '';
  let at = 0;
  for (const { start, end } of textMarks.filter(isStruck)) {
    standing += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, STRUCK_SPACE);
    at = end;
  }
  return standing + text.slice(at);
}

export function isStruck({ as }: TextMark): boolean {
  return as === 'struck';
}

/** Whether a slice has words that are not struck. */
export function hasStandingWords(
  { text, standing }: { readonly text: string; readonly standing: string },
  { start, end }: Slice,
): boolean {
  return standing === text || /[\p{L}\p{N}]/u.test(standing.slice(start, end));
}

/** The marks of one kind inside a slice, each cut to it. */
export function marksIn(marks: readonly TextMark[], as: TextMark['as'], within: Slice): readonly Slice[] {
  return marks
    .filter((mark) => mark.as === as && overlaps(mark, within))
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }));
}
