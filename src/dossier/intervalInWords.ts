import type { DateRelation, DayInterval } from './dateMention.ts';
import { dayInWords } from './dayInWords.ts';

/** The words for a bound; a range needs none, because it names its two ends. */
const BOUNDS: Readonly<Record<DateRelation, string>> = {
  since: 'since',
  until: 'until',
  before: 'before',
  after: 'after',
  by: 'by',
  from: 'from',
  to: 'until',
};

/**
 * Days from one to another as people write them: `12 September 2022`, `September 2022`, `2022`, `2000s`,
 * `10–14 September 2022`, `30 August – 2 September 2022`; with the bound if there is one: `since 1974`.
 */
export function intervalInWords({ from, to }: DayInterval, relation: DateRelation | null = null): string {
  const words = wordsOf(from, to);
  return relation === null ? words : `${BOUNDS[relation]} ${words}`;
}

function wordsOf(from: string, to: string): string {
  if (from === to) return dayInWords(from);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (wholeYears && first === last) return first;
  if (wholeYears && first.endsWith('0') && Number(last) === Number(first) + 9) return `${first}s`;
  if (wholeYears) return `${first}–${last}`;
  const wholeMonths = from.endsWith('-01') && to === lastDayOfMonth(to);
  const [a, b] = wholeMonths ? [from.slice(0, 7), to.slice(0, 7)] : [from, to];
  if (a === b) return dayInWords(a);
  const [start, end] = [dayInWords(a).split(' '), dayInWords(b).split(' ')];
  if (!wholeMonths && from.slice(0, 7) === to.slice(0, 7)) return `${start[0] ?? ''}–${end.join(' ')}`;
  return `${(first === last ? start.slice(0, -1) : start).join(' ')} – ${end.join(' ')}`;
}

function lastDayOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${day.slice(0, 8)}${String(last).padStart(2, '0')}`;
}
