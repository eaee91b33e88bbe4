import { CUT } from './quotation.ts';
import { wholeCharacter } from './wordBoundary.ts';

/** A text of at most `most` UTF-16 units: what is cut off is marked, and no character is cut in two. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, wholeCharacter(text, most - CUT.length)) + CUT;
}
