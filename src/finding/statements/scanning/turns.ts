import { type Slice, trimmed } from '../../../dossier/slice.ts';
import { SPEAKER_LABEL } from '../../../languages/speakerLabel.ts';

/** A turn of a transcript: the name before the colon, and the words after it. */
export interface Turn extends Slice {
  readonly name: string;
  readonly mention: Slice;
}

/** A name (or Q, A) and a colon at the start of a paragraph. */
const TURN = new RegExp(`^\\s*${SPEAKER_LABEL}\\s+(?=\\S)`, 'u');
const LONGEST_LABEL = 60;
/** A transcript has so many turns, and one of its speakers comes more than once. */
const FEWEST_TURNS = 3;

/** The turn that a stretch of text is, or null. */
export function turnAt(text: string, within: Slice): Turn | null {
  const match = TURN.exec(text.slice(within.start, Math.min(within.end, within.start + LONGEST_LABEL * 2)));
  const name = match?.[1];
  if (match === null || name === undefined || name.length > LONGEST_LABEL) return null;
  const at = within.start + match[0].indexOf(name);
  const words = trimmed(text, { start: within.start + match[0].length, end: within.end });
  return words.start < words.end ? { name, mention: { start: at, end: at + name.length }, ...words } : null;
}

/** Whether so many labels are those of a transcript; a few are fields ("Subject:") or newspapers quoted in turn. */
export function areTurns(turns: readonly Turn[]): boolean {
  const names = new Set(turns.map(({ name }) => name));
  return turns.length >= FEWEST_TURNS && names.size < turns.length;
}
