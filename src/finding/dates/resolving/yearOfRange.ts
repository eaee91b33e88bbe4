import { calendarDay, dayNumber, isDay } from '../calendar/calendar.ts';
import { monthPeriod, type Period } from '../calendar/period.ts';
import type { Reading } from '../reading.ts';
import { anyCue } from '../words/cues.ts';

/** Between two times of one range or list: "to", "and", a dash, a comma; a weekday or an article may follow. */
const JOINS = new RegExp(
  `^(?:\\s?[-–—]\\s?|,\\s(?:${anyCue(({ joinsDates }) => joinsDates)}\\s)?|\\s${anyCue(({ joinsDates }) => joinsDates)}\\s)(?:${anyCue(({ eventArticle }) => eventArticle)}\\s)?$`,
  'iu',
);

/**
 * The days of a day or month without its year that begins a range or list whose last time has one: "from 3 May to 5 June
 * 2012"; the place is that of the reading among `readings`, in order. Null if it begins none. "28 December to 3 January 2012"
 * begins in the year before.
 */
export function periodFromNext(text: string, readings: readonly Reading[], place: number): Period | null {
  const [own, next] = [readings[place], readings[place + 1]];
  if (own === undefined || next === undefined || !JOINS.test(text.slice(own.end, next.start))) return null;
  const { meaning } = next;
  const end = meaning.kind === 'absolute' ? meaning.period : periodFromNext(text, readings, place + 1);
  if (end === null || (end.unit !== 'day' && end.unit !== 'month')) return null;
  const { year } = calendarDay(end.from);
  return (
    [year, year - 1].map((one) => inYear(own, one)).find((period) => period !== null && period.from <= end.from) ?? null
  );
}

/** The days of a day without its year that ends a range whose first day has one: "from 3 May 2012 to 5 June". */
export function periodFromFirst(text: string, readings: readonly Reading[], place: number): Period | null {
  const [first, own] = [readings[place - 1], readings[place]];
  if (first?.meaning.kind !== 'absolute' || own === undefined) return null;
  const { period } = first.meaning;
  const isRange = period.unit === 'day' && own.meaning.kind === 'day of a month';
  if (!isRange || !JOINS.test(text.slice(first.end, own.start))) return null;
  const { year } = calendarDay(period.from);
  return [year, year + 1].map((one) => inYear(own, one)).find((days) => days !== null && days.from > period.to) ?? null;
}

function inYear({ meaning }: Reading, year: number): Period | null {
  if (meaning.kind === 'month') {
    return meaning.turn === null && meaning.yearTurn === null ? monthPeriod(year, meaning.month) : null;
  }
  if (meaning.kind !== 'day of a month' || meaning.yearTurn !== null) return null;
  const { month, day, lastDay } = meaning;
  if (!isDay(year, month, day) || !isDay(year, month, lastDay)) return null;
  return { unit: 'day', from: dayNumber(year, month, day), to: dayNumber(year, month, lastDay) };
}
