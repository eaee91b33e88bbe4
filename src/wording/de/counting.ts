import { type Filling, joined, type Phrase } from '../phrase.ts';

const NUMBERS = new Intl.NumberFormat('de-DE');

/** `2.140` */
export function numeral(number: number): string {
  return NUMBERS.format(number);
}

/** `1 Stelle`, `2.140 Stellen`; words that do not change in the plural need no second form. */
export function count(number: number, one: string, many = one): string {
  return `${numeral(number)} ${number === 1 ? one : many}`;
}

/** `a`, `a und b`, `a, b und c`. */
export function list<Piece extends object>(items: readonly Filling<Piece>[]): Phrase<Piece> {
  const last = items.at(-1);
  if (last === undefined) return [];
  return items.length === 1 ? joined([last], '') : joined([joined(items.slice(0, -1), ', '), last], ' und ');
}

/** The same of words alone. */
export function listInWords(items: readonly string[]): string {
  return list(items).join('');
}

/** The list with how many more there are: `a, b und 3 weitere`. */
export function listOf<Piece extends object>(items: readonly Filling<Piece>[], more: number): Phrase<Piece> {
  return list(more > 0 ? [...items, count(more, 'weitere')] : items);
}

export const passages = (number: number): string => count(number, 'Stelle', 'Stellen');
export const documents = (number: number): string => count(number, 'Dokument', 'Dokumente');
/** After “in”. */
export const inDocuments = (number: number): string => count(number, 'Dokument', 'Dokumenten');
export const statements = (number: number): string => count(number, 'Aussage', 'Aussagen');
export const quotations = (number: number): string => count(number, 'Zitat', 'Zitate');
export const pins = (number: number): string => count(number, 'Eintrag', 'Einträge');

/** `„Titel“` */
export function quoted(text: string): string {
  return `„${text}“`;
}
