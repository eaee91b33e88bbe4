import { MAX_BUTTON_LABEL } from '../limits.ts';
import { CUT } from './quotation.ts';
import { wholeCharacter } from './wordBoundary.ts';

/** A label as long as Discord takes it. */
export function shortenedLabel(label: string): string {
  if (label.length <= MAX_BUTTON_LABEL) return label;
  return label.slice(0, wholeCharacter(label, MAX_BUTTON_LABEL - CUT.length)) + CUT;
}
