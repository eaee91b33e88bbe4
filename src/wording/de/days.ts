import { dayFirstStretch, stretchOf } from '../stretch.ts';
import type { Translation, Wording } from '../translation.ts';

type Relation = NonNullable<Parameters<Wording['days']['interval']>[1]>;

/** How an interval is written, which decides the words before it. */
type Form = 'day' | 'decade' | 'other';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

const SHORT_MONTHS: Readonly<Record<string, string>> = {
  Januar: 'Jan.',
  Februar: 'Febr.',
  April: 'Apr.',
  August: 'Aug.',
  September: 'Sept.',
  Oktober: 'Okt.',
  November: 'Nov.',
  Dezember: 'Dez.',
};

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;

/** The words for a bound; a range says by itself where it begins and ends. */
const BOUNDS: Readonly<Record<Relation, Readonly<Record<Form, string>>>> = {
  since: { day: 'seit dem', decade: 'seit den', other: 'seit' },
  until: { day: 'bis zum', decade: 'bis zu den', other: 'bis' },
  before: { day: 'vor dem', decade: 'vor den', other: 'vor' },
  after: { day: 'nach dem', decade: 'nach den', other: 'nach' },
  by: { day: 'bis spätestens', decade: 'spätestens in den', other: 'bis spätestens' },
  from: { day: 'ab dem', decade: 'ab den', other: 'ab' },
  to: { day: 'bis zum', decade: 'bis zu den', other: 'bis' },
};

export const days: NonNullable<Translation['days']> = {
  day,
  dayOfAnyYear: (text) => day(text).replace(/\s\d{4}$/u, ''),
  weekday,
  interval: ({ from, to }, relation = null) => {
    const words = intervalInWords(from, to);
    if (relation === null) return words;
    const form: Form =
      stretchOf(from, to).kind === 'decade' ? 'decade' : from === to && from.length === 10 ? 'day' : 'other';
    return `${BOUNDS[relation][form]} ${words}${form === 'decade' ? 'n' : ''}`;
  },
  shortDay: (date) => `${date.getUTCDate()}. ${shortMonthOf(date)}`,
  shortMonth: (date) => `${shortMonthOf(date)} ${date.getUTCFullYear()}`,
};

/** `2021-05-04` as `4. Mai 2021`, `2021-05` as `Mai 2021`; any other text as it is. */
export function day(published: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published);
  const month = MONTHS[Number(parts?.[2] ?? 0) - 1];
  if (parts === null || month === undefined) return published;
  return [parts[3] && `${Number(parts[3])}.`, month, parts[1]].filter(Boolean).join(' ');
}

/** 1 Monday to 7 Sunday; empty for other numbers. */
export function weekday(number: number): string {
  return WEEKDAYS[number - 1] ?? '';
}

/** The same words with the months abbreviated. */
export function withShortMonths(words: string): string {
  return words.replace(/\p{Lu}\p{Ll}+/gu, (word) => SHORT_MONTHS[word] ?? word);
}

/** `12. September 2022`, `September 2022`, `2022`, `2000er-Jahre`, `10.–14. September 2022`, `30. August – 2. September 2022`. */
function intervalInWords(from: string, to: string): string {
  return dayFirstStretch(from, to, { day, decade: (year) => `${year}er-Jahre` });
}

function shortMonthOf(date: Date): string {
  return withShortMonths(MONTHS[date.getUTCMonth()] ?? '');
}
