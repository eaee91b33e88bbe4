import { type Slice, trimmed } from '../../../dossier/slice.ts';
import { SPEAKER_LABEL } from '../../../languages/speakerLabel.ts';

/** A turn of a transcript: the name before the colon, and the words after it. */
export interface Turn extends Slice {
  readonly name: string;
  readonly mention: Slice;
}

/** A label at the start of a paragraph, with words behind it. */
const TURN = new RegExp(`^\\s*${SPEAKER_LABEL}\\s+(?=\\S)`, 'u');
const LONGEST_LABEL = 60;
/** A transcript has at least so many turns, and one speaker has several of them. */
const FEWEST_TURNS = 3;

/** The turn that a slice of a text is, or null. */
export function turnAt(text: string, within: Slice): Turn | null {
  const match = TURN.exec(text.slice(within.start, Math.min(within.end, within.start + LONGEST_LABEL * 2)));
  const name = match?.[1];
  if (match === null || name === undefined || name.length > LONGEST_LABEL) return null;
  const at = within.start + match[0].indexOf(name);
  const words = trimmed(text, { start: within.start + match[0].length, end: within.end });
  return words.start < words.end ? { name, mention: { start: at, end: at + name.length }, ...words } : null;
}

/** Whether labels are those of a transcript; single ones are fields ("Subject:") or the names of newspapers. */
export function areTurns(turns: readonly Turn[]): boolean {
  const names = new Set(turns.map(({ name }) => name));
  return turns.length >= FEWEST_TURNS && names.size < turns.length;
}
