import { DATE, type Filters } from './query.ts';

/** Limits on the day of publication. */
export type DateLimits = Pick<Filters, 'after' | 'before'>;

const COMPARED = /^(>=|<=|>|<|=|aft(?:er)?\s|bef(?:ore)?\s|is\s|since\s)?\s?([\d-]{4,10})$/iu;
const BETWEEN = /^[[{]?\s?([\d-]{4,10}|\*)\s?(?:\.\.|\sTO\s|\sto\s|\sand\s)\s?([\d-]{4,10}|\*)\s?[\]}]?$/u;
/** Two limits one after the other, as Westlaw writes them. */
const AND = /&|\sand\s/iu;

/** Reads `>=2020`, `2020`, `2020..2022`, `[2020 TO 2022]`, `aft 2020`, `aft 2020 & bef 2022`; null if it is none of these. */
export function dateLimits(text: string): DateLimits | null {
  const between = BETWEEN.exec(text.trim());
  if (between !== null) return betweenDays(between[1] ?? '', between[2] ?? '');
  const limits = text.trim().split(AND).map(comparedDay);
  return limits.some((one) => one === null) ? null : Object.assign({}, ...limits);
}

function betweenDays(first: string, last: string): DateLimits | null {
  const [after, before] = [first === '*' ? {} : from(first), last === '*' ? {} : to(last)];
  return after === null || before === null ? null : { ...after, ...before };
}

function comparedDay(text: string): DateLimits | null {
  const [, sign = '=', day = ''] = COMPARED.exec(text.trim()) ?? [];
  if (!DATE.test(day)) return null;
  const how = sign.trim().toLowerCase();
  if (how === '>=' || how === 'since') return { after: day };
  if (how.startsWith('>') || how.startsWith('aft')) return { after: next(day) };
  if (how === '<=') return { before: next(day) };
  if (how.startsWith('<') || how.startsWith('bef')) return { before: day };
  return { after: day, before: next(day) };
}

function from(day: string): DateLimits | null {
  return DATE.test(day) ? { after: day } : null;
}

function to(day: string): DateLimits | null {
  return DATE.test(day) ? { before: next(day) } : null;
}

/** The year, month or day after one. */
function next(day: string): string {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (month === undefined) return String(year + 1).padStart(4, '0');
  const after = new Date(Date.UTC(year, date === undefined ? month : month - 1, date === undefined ? 1 : date + 1));
  return after.toISOString().slice(0, date === undefined ? 7 : 10);
}
