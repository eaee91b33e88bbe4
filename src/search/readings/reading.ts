import type { Slice } from '../../dossier/slice.ts';
import { fold } from '../../text/fold.ts';

/**
 * What a stretch of a text can be read as beside its words: a number whatever way it is written, a word written in one piece
 * for one with a hyphen, the initials of a name. Passages are indexed by it as by a word.
 */
export interface Reading extends Slice {
  /** Begins with one of {@link READING_MARKS}, so that no word is taken for it. */
  readonly folded: string;
}

/** How readings of each kind begin. No folded word begins so. */
export const READING_MARKS = { number: '#', joined: '-', initials: '^', tag: '@' } as const;

const MARKS: ReadonlySet<string> = new Set(Object.values(READING_MARKS));

/** Whether a folded word is a reading. */
export function isReading(folded: string): boolean {
  return MARKS.has(folded.charAt(0));
}

/** The reading of a number in figures. */
export function numberReading(figures: string): string {
  return READING_MARKS.number + figures;
}

/** The reading of an ordinal number. */
export function ordinalReading(value: number): string {
  return `${READING_MARKS.number}${value}.`;
}

/** The reading of a sign of a currency. */
export function currencyReading(sign: string): string {
  return READING_MARKS.number + sign;
}

/** The reading of a hundredth, whether written as a sign or in words. */
export const SHARE_READING = `${READING_MARKS.number}%`;

/** The reading of a word with its mark, #harbour or @harbour. */
export function tagReading(typed: string): string {
  return READING_MARKS.tag + fold(typed);
}
