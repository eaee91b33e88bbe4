/**
 * What days from one to another are, for whoever writes them in a language. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export type Stretch =
  /** A day, a whole month or a whole year. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'decade'; readonly year: string }
  | { readonly kind: 'years'; readonly from: string; readonly to: string }
  | { readonly kind: 'days of a month'; readonly from: string; readonly to: string }
  /** From one day, or one whole month, to another. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly isInOneYear: boolean };

/** Reads days from one to another, both as `YYYY-MM-DD`. */
export function stretchOf(from: string, to: string): Stretch {
  if (from === to) return { kind: 'date', date: from };
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return yearsOf(first, last);
  const areWholeMonths = from.endsWith('-01') && to === lastDayOfMonth(to);
  const [a, b] = areWholeMonths ? [from.slice(0, 7), to.slice(0, 7)] : [from, to];
  if (a === b) return { kind: 'date', date: a };
  if (a.slice(0, 7) === b.slice(0, 7)) return { kind: 'days of a month', from: a, to: b };
  return { kind: 'range', from: a, to: b, isInOneYear: first === last };
}

function yearsOf(first: string, last: string): Stretch {
  if (first === last) return { kind: 'date', date: first };
  const isDecade = first.endsWith('0') && Number(last) === Number(first) + 9;
  return isDecade ? { kind: 'decade', year: first } : { kind: 'years', from: first, to: last };
}

function lastDayOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${day.slice(0, 8)}${String(last).padStart(2, '0')}`;
}

/** How a language that names day, month and year in this order, with spaces between, writes one day and a decade. */
interface DayFirst {
  readonly day: (date: string) => string;
  readonly decade: (year: string) => string;
}

/**
 * Days from one to another in such a language: `10–14 September 2022`, `30 August – 2 September 2022`, `2021–2024`. What both ends
 * have alike is written once.
 */
export function dayFirstStretch(from: string, to: string, { day, decade }: DayFirst): string {
  const stretch = stretchOf(from, to);
  if (stretch.kind === 'date') return stretch.date.length === 4 ? stretch.date : day(stretch.date);
  if (stretch.kind === 'decade') return decade(stretch.year);
  if (stretch.kind === 'years') return `${stretch.from}–${stretch.to}`;
  const [start, end] = [day(stretch.from).split(' '), day(stretch.to).split(' ')];
  if (stretch.kind === 'days of a month') return `${start[0] ?? ''}–${end.join(' ')}`;
  return `${(stretch.isInOneYear ? start.slice(0, -1) : start).join(' ')} – ${end.join(' ')}`;
}
