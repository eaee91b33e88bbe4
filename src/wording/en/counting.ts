import { type Filling, joined, type Phrase } from '../phrase.ts';

const NUMBERS = new Intl.NumberFormat('en-GB');

/** `2,140` */
export function numeral(number: number): string {
  return NUMBERS.format(number);
}

/** `1 passage`, `2,140 passages`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${numeral(number)} ${number === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list<Piece extends object>(items: readonly Filling<Piece>[]): Phrase<Piece> {
  const last = items.at(-1);
  if (last === undefined) return [];
  return items.length === 1 ? joined([last], '') : joined([joined(items.slice(0, -1), ', '), last], ' and ');
}

/** The same of words alone. */
export function listInWords(items: readonly string[]): string {
  return list(items).join('');
}

/** The list with how many more there are: `a, b and 3 more`. */
export function listOf<Piece extends object>(items: readonly Filling<Piece>[], more: number): Phrase<Piece> {
  return list(more > 0 ? [...items, count(more, 'more', 'more')] : items);
}
