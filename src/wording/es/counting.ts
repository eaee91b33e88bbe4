import { type Filling, joined, type Phrase } from '../phrase.ts';

const NUMBERS = new Intl.NumberFormat('es');

/** Beginnings before which “y” is written “e”. */
const BEGINS_WITH_I = /^(?:[ií]|h[ií](?![aeou]))/iu;

/** `12.140` */
export function numeral(number: number): string {
  return NUMBERS.format(number);
}

/** `1 pasaje`, `12.140 pasajes`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${numeral(number)} ${number === 1 ? one : many}`;
}

/** `a`, `a y b`, `a, b y c`; `a e i`. */
export function list<Piece extends object>(items: readonly Filling<Piece>[]): Phrase<Piece> {
  const last = items.at(-1);
  if (last === undefined) return [];
  if (items.length === 1) return joined([last], '');
  const and = typeof last === 'string' && BEGINS_WITH_I.test(last) ? ' e ' : ' y ';
  return joined([joined(items.slice(0, -1), ', '), last], and);
}

/** The same of words alone. */
export function listInWords(items: readonly string[]): string {
  return list(items).join('');
}

/** The list with how many more there are: `a, b y 3 más`. */
export function listOf<Piece extends object>(items: readonly Filling<Piece>[], more: number): Phrase<Piece> {
  return list(more > 0 ? [...items, count(more, 'más', 'más')] : items);
}
