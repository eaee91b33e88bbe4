import type { DayInterval } from '../../dossier/dateMention.ts';
import type { FindingReader } from './findingReader.ts';
import type { FindingWriter } from './findingWriter.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Every day has a number of its own if each month has 31 days. */
const DAYS_A_MONTH = 31;
const DAYS_A_YEAR = 12 * DAYS_A_MONTH;

/** Writes a day as one number; any other text as a string. */
export function writeDay(to: FindingWriter, day: string): void {
  const number = numberOf(day);
  to.number(number === null ? 0 : number + 1);
  if (number === null) to.string(day);
}

export function readDay(from: FindingReader): string {
  const number = from.number();
  return number === 0 ? from.string() : dayOf(number - 1);
}

/** Writes a stretch of days; most are short. */
export function writeInterval(to: FindingWriter, { from, to: until }: DayInterval): void {
  const [first, last] = [numberOf(from), numberOf(until)];
  if (first === null || last === null) {
    to.number(0);
    to.string(from);
    to.string(until);
    return;
  }
  to.number(first + 1);
  to.signed(last - first);
}

export function readInterval(from: FindingReader): DayInterval {
  const number = from.number();
  if (number === 0) return { from: from.string(), to: from.string() };
  const first = number - 1;
  return { from: dayOf(first), to: dayOf(first + from.signed()) };
}

/** Null if it is not written as `YYYY-MM-DD` with a month from 1 to 12 and a day from 1 to 31. */
function numberOf(text: string): number | null {
  if (!DAY.test(text)) return null;
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))];
  if (month < 1 || month > 12 || day < 1 || day > DAYS_A_MONTH) return null;
  return Number(text.slice(0, 4)) * DAYS_A_YEAR + (month - 1) * DAYS_A_MONTH + day - 1;
}

function dayOf(number: number): string {
  const year = Math.floor(number / DAYS_A_YEAR);
  const rest = number - year * DAYS_A_YEAR;
  const month = Math.floor(rest / DAYS_A_MONTH);
  const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
  return `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(rest - month * DAYS_A_MONTH + 1)}`;
}
