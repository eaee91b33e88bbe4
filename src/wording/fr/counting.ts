import { type Filling, joined, type Phrase } from '../phrase.ts';

const NUMBERS = new Intl.NumberFormat('fr');

/** `2 140`, with a narrow no-break space. */
export function numeral(number: number): string {
  return NUMBERS.format(number);
}

/** `0 passage`, `1 passage`, `2 140 passages`: the plural begins with two. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${numeral(number)} ${number < 2 ? one : many}`;
}

/** `a`, `a et b`, `a, b et c`. */
export function list<Piece extends object>(items: readonly Filling<Piece>[]): Phrase<Piece> {
  const last = items.at(-1);
  if (last === undefined) return [];
  return items.length === 1 ? joined([last], '') : joined([joined(items.slice(0, -1), ', '), last], ' et ');
}

/** The same of words alone. */
export function listInWords(items: readonly string[]): string {
  return list(items).join('');
}

/** The list with how many more there are: `a, b et 3 autres`. */
export function listOf<Piece extends object>(items: readonly Filling<Piece>[], more: number): Phrase<Piece> {
  return list(more > 0 ? [...items, count(more, 'autre')] : items);
}

/** In guillemets, with no-break spaces inside. */
export function quoted(text: string): string {
  return `« ${text} »`;
}

export const sentences = (number: number): string => count(number, 'phrase datée', 'phrases datées');
