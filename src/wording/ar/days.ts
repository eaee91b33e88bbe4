import { dayFirstStretch } from '../stretch.ts';
import type { Translation, Wording } from '../translation.ts';

type Relation = NonNullable<Parameters<Wording['days']['interval']>[1]>;

const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;

const WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'] as const;

/** The words for a bound; a range says by itself where it begins and ends. */
const BOUNDS: Readonly<Record<Relation, string>> = {
  since: 'منذ',
  until: 'حتى',
  before: 'قبل',
  after: 'بعد',
  by: 'في موعد أقصاه',
  from: 'ابتداءً من',
  to: 'حتى',
};

export const days: NonNullable<Translation['days']> = {
  day,
  dayOfAnyYear: (text) => day(text).replace(/\s\d{4}$/u, ''),
  weekday,
  interval: ({ from, to }, relation = null) =>
    `${relation === null ? '' : `${BOUNDS[relation]} `}${intervalInWords(from, to)}`,
  shortDay: (date) => `${date.getUTCDate()} ${monthOf(date)}`,
  shortMonth: (date) => `${monthOf(date)} ${date.getUTCFullYear()}`,
};

/** `2021-05-04` as `4 مايو 2021`, `2021-05` as `مايو 2021`; any other text as it is. */
export function day(published: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published);
  const month = MONTHS[Number(parts?.[2] ?? 0) - 1];
  if (parts === null || month === undefined) return published;
  return [parts[3] && String(Number(parts[3])), month, parts[1]].filter(Boolean).join(' ');
}

/** 1 Monday to 7 Sunday; empty for other numbers. */
export function weekday(number: number): string {
  return WEEKDAYS[number - 1] ?? '';
}

/** `12 سبتمبر 2022`, `سبتمبر 2022`, `2022`, `عقد 2000–2009`, `10–14 سبتمبر 2022`, `30 أغسطس – 2 سبتمبر 2022`. */
function intervalInWords(from: string, to: string): string {
  return dayFirstStretch(from, to, { day, decade: (year) => `عقد ${year}–${Number(year) + 9}` });
}

function monthOf(date: Date): string {
  return MONTHS[date.getUTCMonth()] ?? '';
}
