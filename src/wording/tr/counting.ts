import { type Filling, joined, type Phrase } from '../phrase.ts';

const NUMBERS = new Intl.NumberFormat('tr-TR');

/** `2.140` */
export function numeral(number: number): string {
  return NUMBERS.format(number);
}

/** `1 paragraf`, `2.140 paragraf`: after a number a Turkish noun has no plural. */
export function count(number: number, one: string): string {
  return `${numeral(number)} ${one}`;
}

/** `a`, `a ve b`, `a, b ve c`. */
export function list<Piece extends object>(items: readonly Filling<Piece>[]): Phrase<Piece> {
  const last = items.at(-1);
  if (last === undefined) return [];
  return items.length === 1 ? joined([last], '') : joined([joined(items.slice(0, -1), ', '), last], ' ve ');
}

/** The same of words alone. */
export function listInWords(items: readonly string[]): string {
  return list(items).join('');
}

/** The list with how many more there are: `a, b ve 3 tane daha`. */
export function listOf<Piece extends object>(items: readonly Filling<Piece>[], more: number): Phrase<Piece> {
  return list(more > 0 ? [...items, count(more, 'tane daha')] : items);
}

/** `“başlık”` */
export function quoted(text: string): string {
  return `“${text}”`;
}
