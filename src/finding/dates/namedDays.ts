import type { DateMention, DayInterval } from '../../dossier/dateMention.ts';

/** The days that the words of a mention name outright, year included; null if they were reckoned, or may mean others. */
export function namedDays({ unit, sure, anchor, interval }: DateMention): DayInterval | null {
  return unit === 'day' && sure && anchor === null ? interval : null;
}
