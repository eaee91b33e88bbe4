import { dayFirstStretch } from '../stretch.ts';
import type { Translation, Wording } from '../translation.ts';

type Relation = NonNullable<Parameters<Wording['days']['interval']>[1]>;

/** How words for days are written, which decides the words before them. */
type Form = 'day' | 'decade' | 'other';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const SHORT_MONTHS: Readonly<Record<string, string>> = {
  janvier: 'janv.',
  février: 'févr.',
  avril: 'avr.',
  juillet: 'juil.',
  septembre: 'sept.',
  octobre: 'oct.',
  novembre: 'nov.',
  décembre: 'déc.',
};

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** The words for a bound; a range says by itself where it begins and ends. */
const BOUNDS: Readonly<Record<Relation, Readonly<Record<Form, string>>>> = {
  since: { day: 'depuis le ', decade: 'depuis les ', other: 'depuis ' },
  until: { day: 'jusqu’au ', decade: 'jusqu’aux ', other: 'jusqu’en ' },
  before: { day: 'avant le ', decade: 'avant les ', other: 'avant ' },
  after: { day: 'après le ', decade: 'après les ', other: 'après ' },
  by: { day: 'au plus tard le ', decade: 'au plus tard dans les ', other: 'au plus tard en ' },
  from: { day: 'à partir du ', decade: 'à partir des ', other: 'à partir de ' },
  to: { day: 'jusqu’au ', decade: 'jusqu’aux ', other: 'jusqu’en ' },
};

const DECADE = 'années ';

export const days: NonNullable<Translation['days']> = {
  day,
  dayOfAnyYear: (text) => day(text).replace(/\s\d{4}$/u, ''),
  weekday,
  interval: ({ from, to }, relation = null) => {
    const words = intervalInWords(from, to);
    return relation === null ? words : bounded(relation, words);
  },
  shortDay: (date) => `${dayOfMonth(date.getUTCDate())} ${shortMonthOf(date)}`,
  shortMonth: (date) => `${shortMonthOf(date)} ${date.getUTCFullYear()}`,
};

/** `2021-05-04` as `4 mai 2021`, `2021-05` as `mai 2021`; any other text as it is. */
export function day(published: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published);
  const month = MONTHS[Number(parts?.[2] ?? 0) - 1];
  if (parts === null || month === undefined) return published;
  return [parts[3] && dayOfMonth(Number(parts[3])), month, parts[1]].filter(Boolean).join(' ');
}

/** 1 Monday to 7 Sunday; empty for other numbers. */
export function weekday(number: number): string {
  return WEEKDAYS[number - 1] ?? '';
}

/** Words for days after the words for a bound, with the article that they need: `avant le 4 mai`, `à partir d’août 2021`. */
export function bounded(relation: Relation, words: string): string {
  const form: Form = words.startsWith(DECADE) ? 'decade' : /^\d{1,2}(?:er)?[\s–]/u.test(words) ? 'day' : 'other';
  const before = BOUNDS[relation][form];
  return before.endsWith(' de ') && /^[ao]/u.test(words) ? `${before.slice(0, -2)}’${words}` : `${before}${words}`;
}

/** The same words with the months abbreviated. */
export function withShortMonths(words: string): string {
  return words.replace(/\p{Ll}+/gu, (word) => SHORT_MONTHS[word] ?? word);
}

function dayOfMonth(number: number): string {
  return number === 1 ? '1er' : String(number);
}

/** `12 septembre 2022`, `septembre 2022`, `2022`, `années 2000`, `10–14 septembre 2022`, `30 août – 2 septembre 2022`. */
function intervalInWords(from: string, to: string): string {
  return dayFirstStretch(from, to, { day, decade: (year) => `${DECADE}${year}` });
}

function shortMonthOf(date: Date): string {
  return withShortMonths(MONTHS[date.getUTCMonth()] ?? '');
}
