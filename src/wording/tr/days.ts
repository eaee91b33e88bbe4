import { dayFirstStretch } from '../stretch.ts';
import type { Translation, Wording } from '../translation.ts';

type Relation = NonNullable<Parameters<Wording['days']['interval']>[1]>;

/** Endings of a word in the ablative and in the dative. */
interface Endings {
  readonly from: string;
  readonly to: string;
}

const MONTHS = [
  'Ocak',
  'Şubat',
  'Mart',
  'Nisan',
  'Mayıs',
  'Haziran',
  'Temmuz',
  'Ağustos',
  'Eylül',
  'Ekim',
  'Kasım',
  'Aralık',
] as const;

const WEEKDAYS = ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'] as const;

/** By the last digit as it is spoken, from `bir` to `dokuz`. */
const BY_DIGIT: Readonly<Record<string, Endings>> = {
  1: { from: 'den', to: 'e' },
  2: { from: 'den', to: 'ye' },
  3: { from: 'ten', to: 'e' },
  4: { from: 'ten', to: 'e' },
  5: { from: 'ten', to: 'e' },
  6: { from: 'dan', to: 'ya' },
  7: { from: 'den', to: 'ye' },
  8: { from: 'den', to: 'e' },
  9: { from: 'dan', to: 'a' },
};

/** By the tens of a round year, from `on` to `doksan`. */
const BY_TENS: Readonly<Record<string, Endings>> = {
  1: { from: 'dan', to: 'a' },
  2: { from: 'den', to: 'ye' },
  3: { from: 'dan', to: 'a' },
  4: { from: 'tan', to: 'a' },
  5: { from: 'den', to: 'ye' },
  6: { from: 'tan', to: 'a' },
  7: { from: 'ten', to: 'e' },
  8: { from: 'den', to: 'e' },
  9: { from: 'dan', to: 'a' },
};

/** After `yüz` and `bin`. */
const HUNDREDS: Endings = { from: 'den', to: 'e' };

/** Tens whose name takes `lar`; the others take `ler`. */
const BACK_TENS: ReadonlySet<string> = new Set(['1', '3', '4', '6', '9']);

/** The words for a bound; a range says by itself where it begins and ends. */
const BOUNDS: Readonly<Record<Relation, (words: string) => string>> = {
  since: (words) => `${ablative(words)} beri`,
  until: (words) => `${dative(words)} kadar`,
  before: (words) => `${ablative(words)} önce`,
  after: (words) => `${ablative(words)} sonra`,
  by: (words) => `en geç ${words}`,
  from: (words) => `${ablative(words)} itibaren`,
  to: (words) => `${dative(words)} kadar`,
};

export const days: NonNullable<Translation['days']> = {
  day,
  dayOfAnyYear: (text) => day(text).replace(/\s\d{4}$/u, ''),
  weekday,
  interval: ({ from, to }, relation = null) => {
    const words = intervalInWords(from, to);
    return relation === null ? words : BOUNDS[relation](words);
  },
  shortDay: (date) => `${date.getUTCDate()} ${shortMonthOf(date)}`,
  shortMonth: (date) => `${shortMonthOf(date)} ${date.getUTCFullYear()}`,
};

/** `2021-05-04` as `4 Mayıs 2021`, `2021-05` as `Mayıs 2021`; any other text as it is. */
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

/** The same words with the months abbreviated. */
export function withShortMonths(words: string): string {
  return MONTHS.reduce((text, month) => text.replaceAll(month, month.slice(0, 3)), words);
}

/** `12 Eylül 2022`, `Eylül 2022`, `2022`, `2000’ler`, `10–14 Eylül 2022`, `30 Ağustos – 2 Eylül 2022`. */
function intervalInWords(from: string, to: string): string {
  return dayFirstStretch(from, to, { day, decade });
}

/** `1990’lar`, `2000’ler`. */
function decade(year: string): string {
  return `${year}’${BACK_TENS.has(year.slice(2, 3)) ? 'lar' : 'ler'}`;
}

/** `2021’den`, `1990’lardan`; words that end otherwise are followed by a noun that takes the ending. */
function ablative(words: string): string {
  if (words.endsWith('lar')) return `${words}dan`;
  if (words.endsWith('ler')) return `${words}den`;
  const endings = endingsOf(words);
  return endings === null ? `${words} tarihinden` : `${words}’${endings.from}`;
}

/** `2021’e`, `1990’lara`. */
function dative(words: string): string {
  if (words.endsWith('lar')) return `${words}a`;
  if (words.endsWith('ler')) return `${words}e`;
  const endings = endingsOf(words);
  return endings === null ? `${words} tarihine` : `${words}’${endings.to}`;
}

function endingsOf(words: string): Endings | null {
  const year = /\d{4}$/u.exec(words)?.[0];
  if (year === undefined) return null;
  return BY_DIGIT[year.slice(3)] ?? BY_TENS[year.slice(2, 3)] ?? HUNDREDS;
}

function shortMonthOf(date: Date): string {
  return MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? '';
}
