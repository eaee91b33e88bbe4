import { type Filling, joined, type Phrase } from '../phrase.ts';
import type { Translation } from '../translation.ts';

const NUMBERS = new Intl.NumberFormat('ru');
const RULES = new Intl.PluralRules('ru');

/** The noun after 1, 21 …; after 2–4, 22–24 …; after all other numbers. */
export type Forms = readonly [one: string, few: string, many: string];

/** `2 140`, with a space that does not break. */
export function numeral(number: number): string {
  return NUMBERS.format(number);
}

/** The form that goes with a number, without the number. */
export function form(number: number, [one, few, many]: Forms): string {
  const rule = RULES.select(number);
  if (rule === 'one') return one;
  return rule === 'few' ? few : many;
}

/** `1 документ`, `2 документа`, `5 документов`. */
export function count(number: number, ...forms: Forms): string {
  return `${numeral(number)} ${form(number, forms)}`;
}

export function passages(number: number): string {
  return count(number, 'фрагмент', 'фрагмента', 'фрагментов');
}

export function documents(number: number): string {
  return count(number, 'документ', 'документа', 'документов');
}

/** `в 1 документе`, `в 5 документах`. */
export function inDocuments(number: number): string {
  return `в ${count(number, 'документе', 'документах', 'документах')}`;
}

/** `в 1 фрагменте`, `в 5 фрагментах`. */
export function inPassages(number: number): string {
  return `в ${count(number, 'фрагменте', 'фрагментах', 'фрагментах')}`;
}

export function statements(number: number): string {
  return count(number, 'высказывание', 'высказывания', 'высказываний');
}

export function datedSentences(number: number): string {
  return count(number, 'предложение с датой', 'предложения с датами', 'предложений с датами');
}

/** `«слова»` */
export function quoted(words: string): string {
  return `«${words}»`;
}

/** `а`, `а и б`, `а, б и в`. */
export function list<Piece extends object>(items: readonly Filling<Piece>[]): Phrase<Piece> {
  const last = items.at(-1);
  if (last === undefined) return [];
  return items.length === 1 ? joined([last], '') : joined([joined(items.slice(0, -1), ', '), last], ' и ');
}

/** The same of words alone. */
export function listInWords(items: readonly string[]): string {
  return list(items).join('');
}

/** The list with how many more there are: `а, б и ещё 3`. */
export function listOf<Piece extends object>(items: readonly Filling<Piece>[], more: number): Phrase<Piece> {
  return list(more > 0 ? [...items, `ещё ${numeral(more)}`] : items);
}

export const counting: NonNullable<Translation['counting']> = {
  count: (number, one, many = one): string => `${numeral(number)} ${form(number, [one, many, many])}`,
  list,
  listInWords,
  listOf,
  numeral,
};
