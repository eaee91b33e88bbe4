import type { ScheduleWords } from '../../languages/scheduleWords.ts';

/** Reads a day of the month, such as “first”, “1st” or “last”; undefined if it is none. */
export function dayOfMonth(
  text: string,
  { ordinals, lastDay, dayOfMonth: figures }: ScheduleWords,
): number | 'last' | undefined {
  if (text === lastDay) return 'last';
  const day = ordinals.get(text) ?? Number(figures.exec(text)?.[1] ?? Number.NaN);
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
}

/** Endings of the bot's own ordinals, by the last digit. */
const ENDINGS = ['th', 'st', 'nd', 'rd'] as const;

/** A day of the month in words, such as “1st” or “last day”. */
export function ordinal(day: number | 'last'): string {
  if (day === 'last') return 'last day';
  const tens = Math.floor(day / 10) === 1;
  return `${day}${tens ? 'th' : (ENDINGS[day % 10] ?? 'th')}`;
}
