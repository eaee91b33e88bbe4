import { dayFirstStretch } from '../stretch.ts';
import type { Translation } from '../translation.ts';

type Days = NonNullable<Translation['days']>;
type Relation = 'since' | 'until' | 'before' | 'after' | 'by' | 'from' | 'to';

const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

/** Of a day, and after the words for a bound. */
const OF_MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

const SHORT_MONTHS = ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'] as const;

const LONG_MONTHS: ReadonlySet<string> = new Set([...MONTHS, ...OF_MONTHS]);

const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const;

/** All of them ask for the genitive. */
const BOUNDS: Readonly<Record<Relation, string>> = {
  since: 'с',
  until: 'до',
  before: 'до',
  after: 'после',
  by: 'не позднее',
  from: 'с',
  to: 'до',
};

/** Dates in words. */
export const days: Days = {
  day: (day) => dayInWords(day, MONTHS),
  dayOfAnyYear: (day) => dayInWords(day, MONTHS).replace(/\s\d{4}$/u, ''),
  weekday: (number) => WEEKDAYS[number - 1] ?? '',
  interval: ({ from, to }, relation = null) => {
    const alone = intervalInWords(from, to);
    return relation === null ? alone : `${BOUNDS[relation]} ${afterBound(from, alone)}`;
  },
  shortDay: (date) => `${date.getUTCDate()} ${SHORT_MONTHS[date.getUTCMonth()] ?? ''}`,
  shortMonth: (date) => `${shortMonth(date.getUTCMonth())} ${date.getUTCFullYear()}`,
};

/** The month by its first letters, of a day or by itself: all but May are the same. */
function shortMonth(month: number): string {
  return month === 4 ? 'май' : (SHORT_MONTHS[month] ?? '');
}

/** `мая` of `4 мая`, `сен` of `4 сентября` and of `сентябрь`: dates in words with their months by the first letters. */
export function withShortMonths(words: string): string {
  return words.replace(/\p{Ll}{4,}/gu, (word) => (LONG_MONTHS.has(word) ? word.slice(0, 3) : word));
}

function dayInWords(published: string, months: readonly string[]): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published);
  const number = Number(parts?.[2] ?? 0) - 1;
  const month = parts?.[3] === undefined ? months[number] : OF_MONTHS[number];
  if (parts === null || month === undefined) return published;
  return [parts[3] && String(Number(parts[3])), month, parts[1]].filter(Boolean).join(' ');
}

/** In the genitive: `2006 года`, `2000-х годов`, `мая 2021`; a range would read as if the bound began it. */
function afterBound(from: string, alone: string): string {
  if (/^\d{4}$/u.test(alone)) return `${alone} года`;
  if (alone.endsWith('-е годы')) return alone.replace('-е годы', '-х годов');
  if (alone.includes('–')) return `периода ${alone}`;
  return dayInWords(/^\d/u.test(alone) ? from : from.slice(0, 7), OF_MONTHS);
}

function intervalInWords(from: string, to: string): string {
  return dayFirstStretch(from, to, { day: (date) => dayInWords(date, MONTHS), decade: (year) => `${year}-е годы` });
}
