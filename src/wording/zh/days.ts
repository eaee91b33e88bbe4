import type { Translation, Wording } from '../translation.ts';

type Relation = NonNullable<Parameters<Wording['days']['interval']>[1]>;

const WEEKDAYS = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'] as const;

/** The words around a bound; a range says by itself where it begins and ends. */
const BOUNDS: Readonly<Record<Relation, (words: string) => string>> = {
  since: (words) => `自${words}以来`,
  until: (words) => `直到${words}`,
  before: (words) => `${words}之前`,
  after: (words) => `${words}之后`,
  by: (words) => `不晚于${words}`,
  from: (words) => `从${words}起`,
  to: (words) => `到${words}为止`,
};

export const days: NonNullable<Translation['days']> = {
  day,
  dayOfAnyYear: (text) => day(text).replace(/^\d{4}年(?=\d)/u, ''),
  weekday,
  interval: ({ from, to }, relation = null) => {
    const words = intervalInWords(from, to);
    return relation === null ? words : BOUNDS[relation](words);
  },
  shortDay: (date) => `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`,
  shortMonth: (date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月`,
};

/** `2021-05-04` as `2021年5月4日`, `2021-05` as `2021年5月`, `2021` as `2021年`; any other text as it is. */
export function day(published: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published);
  if (parts === null) return published;
  const [, year = '', month, date] = parts;
  return `${year}年${month === undefined ? '' : monthAndDay(month, date)}`;
}

/** 1 Monday to 7 Sunday; empty for other numbers. */
export function weekday(number: number): string {
  return WEEKDAYS[number - 1] ?? '';
}

function monthAndDay(month: string, date: string | undefined): string {
  return `${Number(month)}月${date === undefined ? '' : `${Number(date)}日`}`;
}

/** `2022年9月12日`, `2022年9月`, `2022年`, `2000年代`, `2022年9月10–14日`, `2022年8月30日–9月2日`. */
function intervalInWords(from: string, to: string): string {
  if (from === to) return day(from);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return yearsInWords(first, last);
  const areWholeMonths = from.endsWith('-01') && to === lastDayOfMonth(to);
  const [a, b] = areWholeMonths ? [from.slice(0, 7), to.slice(0, 7)] : [from, to];
  if (a === b) return day(a);
  if (first !== last) return `${day(a)}–${day(b)}`;
  if (areWholeMonths) return `${first}年${Number(a.slice(5))}–${Number(b.slice(5))}月`;
  if (a.slice(0, 7) === b.slice(0, 7)) return `${day(a.slice(0, 7))}${Number(a.slice(8))}–${Number(b.slice(8))}日`;
  return `${day(a)}–${day(b).slice(`${last}年`.length)}`;
}

function yearsInWords(first: string, last: string): string {
  if (first === last) return `${first}年`;
  return first.endsWith('0') && Number(last) === Number(first) + 9 ? `${first}年代` : `${first}–${last}年`;
}

function lastDayOfMonth(text: string): string {
  const [year = 0, month = 1] = text.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${text.slice(0, 8)}${String(last).padStart(2, '0')}`;
}
