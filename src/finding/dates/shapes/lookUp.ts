import type { DateUnit, PeriodPart } from '../../../dossier/dateMention.ts';
import type { Turn } from '../../../languages/parts/dateWords.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Groups, Setting } from './shape.ts';

/** A word as tables have it: small letters, single spaces, no dot. */
function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '').replace(/\s+/gu, ' ');
}

/** 1 to 12, or undefined for other words. */
export function monthNumber(name: string, { months }: Vocabulary): number | undefined {
  return months.get(plain(name));
}

/** 1 Monday to 7 Sunday; null for other words and none. */
export function weekdayNumber(name: string | undefined, { weekdays }: Vocabulary): number | null {
  return name === undefined ? null : (weekdays.get(plain(name)) ?? null);
}

/** The turn that the group `turn` caught. */
export function turnIn({ turn }: Groups, { vocabulary }: Pick<Setting, 'vocabulary'>): Turn | null {
  return turn === undefined ? null : (vocabulary.turns.get(plain(turn)) ?? null);
}

/** The turn of the year that the group `yearturn` caught: "of last year". */
export function yearTurnIn({ yearturn }: Groups, setting: Pick<Setting, 'vocabulary'>): Turn | null {
  return turnIn({ turn: yearturn }, setting);
}

/** The unit that the shape gives or the group `unit` caught, and how many of it each counts for: a fortnight is two weeks. */
export function unitIn(
  { unit = '' }: Groups,
  { shape, vocabulary }: Pick<Setting, 'shape' | 'vocabulary'>,
): { readonly unit: DateUnit; readonly each: number } {
  const word = plain(unit);
  return {
    unit: shape.unit ?? vocabulary.units.get(word) ?? 'day',
    each: vocabulary.multiples.get(word) ?? 1,
  };
}

/** The share that the group `part` caught. */
export function partIn({ part }: Groups, { parts }: Vocabulary): PeriodPart | null {
  return part === undefined ? null : (parts.get(plain(part)) ?? null);
}
