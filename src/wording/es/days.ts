import { stretchOf } from '../stretch.ts';
import type { Translation } from '../translation.ts';

type Days = Required<NonNullable<Translation['days']>>;
type Relation = NonNullable<Parameters<Days['interval']>[1]>;

/** The months, from January. */
export const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'] as const;

/** The words for a bound; a range says by itself where it begins and ends. */
const BOUNDS: Readonly<Record<Relation, string>> = {
  since: 'desde',
  until: 'hasta',
  before: 'antes de',
  after: 'después de',
  by: 'a más tardar',
  from: 'desde',
  to: 'hasta',
};

/** Dates in words. */
export const days: Days = {
  day: dayInWords,
  dayOfAnyYear: (day) => dayInWords(day).replace(/ de \d{4}$/u, ''),
  weekday: (number) => WEEKDAYS[number - 1] ?? '',
  interval: ({ from, to }, relation = null) => {
    const words = intervalInWords(from, to);
    return relation === null ? words : bounded(BOUNDS[relation], words);
  },
  shortDay: (date) => `${date.getUTCDate()} ${shortMonthOf(date)}`,
  shortMonth: (date) => `${shortMonthOf(date)} ${date.getUTCFullYear()}`,
};

/** A date in words after a preposition, with its article: `desde el 4 de mayo de 2021`, `antes del 4 de mayo`, `hasta 2021`. */
export function bounded(preposition: string, words: string): string {
  const article = /^\d{1,2}(?:–\d{1,2})? de /u.test(words) ? 'el ' : words.startsWith('década') ? 'la ' : '';
  return `${preposition} ${article}${words}`.replace(/ de el /u, ' del ');
}

function dayInWords(published: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published);
  const month = MONTHS[Number(parts?.[2] ?? 0) - 1];
  if (parts === null || month === undefined) return published;
  return [parts[3] && String(Number(parts[3])), month, parts[1]].filter(Boolean).join(' de ');
}

function intervalInWords(from: string, to: string): string {
  const stretch = stretchOf(from, to);
  if (stretch.kind === 'date') return stretch.date.length === 4 ? stretch.date : dayInWords(stretch.date);
  if (stretch.kind === 'decade') return `década de ${stretch.year}`;
  if (stretch.kind === 'years') return `${stretch.from}–${stretch.to}`;
  const end = dayInWords(stretch.to);
  if (stretch.kind === 'days of a month') return `${Number(stretch.from.slice(8))}–${end}`;
  return `${stretch.isInOneYear ? days.dayOfAnyYear(stretch.from) : dayInWords(stretch.from)} – ${end}`;
}

function shortMonthOf(date: Date): string {
  return MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? '';
}
