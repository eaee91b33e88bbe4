import type { ScheduleWords } from '../../languages/parts/scheduleWords.ts';

/** Reads days of the week, such as “weekdays” or “monday to friday”, into the numbers of cron, in order; undefined if they cannot be read. */
export function daysOfWeek(text: string, words: ScheduleWords): readonly number[] | undefined {
  const parts = text.split(words.betweenDays).filter((part) => part !== '');
  const numbers = parts.map((part) => words.days.get(part) ?? rangeOfDays(part, words));
  const known = numbers.filter((list) => list !== undefined);
  if (known.length !== numbers.length || known.length === 0) return undefined;
  return [...new Set(known.flat())].sort((a, b) => a - b);
}

/** Reads “monday to friday”, also over the end of a week, such as “friday to monday”. */
function rangeOfDays(text: string, { days, betweenEnds }: ScheduleWords): readonly number[] | undefined {
  const ends = text.split(betweenEnds).map((name) => days.get(name));
  const [from, to] = ends;
  if (ends.length !== 2 || from?.length !== 1 || to?.length !== 1) return undefined;
  const length = (((to[0] ?? 0) - (from[0] ?? 0) + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => ((from[0] ?? 0) + step) % 7);
}
