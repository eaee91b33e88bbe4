import type { ScheduleWords } from '../../languages/parts/scheduleWords.ts';

/** Reads a day of the month, such as “first”, “1st” or “last”; undefined if it is none. */
export function dayOfMonth(
  text: string,
  { ordinals, lastDay, dayOfMonth: figures }: ScheduleWords,
): number | 'last' | undefined {
  if (text === lastDay) return 'last';
  const day = ordinals.get(text) ?? Number(figures.exec(text)?.[1] ?? Number.NaN);
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
}
