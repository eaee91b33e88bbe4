import { stretchOf } from '../stretch.ts';
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
  const stretch = stretchOf(from, to);
  if (stretch.kind === 'date') return day(stretch.date);
  if (stretch.kind === 'decade') return `${stretch.year}年代`;
  if (stretch.kind === 'years') return `${stretch.from}–${stretch.to}年`;
  const { from: a, to: b } = stretch;
  const [year, lastNumber] = [a.slice(0, 4), (date: string): number => Number(date.split('-').at(-1))];
  if (stretch.kind === 'days of a month') return `${day(a.slice(0, 7))}${lastNumber(a)}–${lastNumber(b)}日`;
  if (!stretch.isInOneYear) return `${day(a)}–${day(b)}`;
  if (a.length === 7) return `${year}年${lastNumber(a)}–${lastNumber(b)}月`;
  return `${day(a)}–${day(b).slice(`${year}年`.length)}`;
}
