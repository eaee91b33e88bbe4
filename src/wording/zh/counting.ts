import { type Filling, joined, type Phrase } from '../phrase.ts';

const NUMBERS = new Intl.NumberFormat('zh-CN');

/** `2,140` */
export function numeral(number: number): string {
  return NUMBERS.format(number);
}

/** `2,140 个段落`; the words are the measure word and the noun, which have no plural. */
export function count(number: number, words: string): string {
  return `${numeral(number)} ${words}`;
}

/** `a`, `a和b`, `a、b和c`. */
export function list<Piece extends object>(items: readonly Filling<Piece>[]): Phrase<Piece> {
  const last = items.at(-1);
  if (last === undefined) return [];
  return items.length === 1 ? joined([last], '') : joined([joined(items.slice(0, -1), '、'), last], '和');
}

/** The same of words alone. */
export function listInWords(items: readonly string[]): string {
  return list(items).join('');
}

/** The list with how many more there are: `a、b，另有 3 个`. */
export function listOf<Piece extends object>(items: readonly Filling<Piece>[], more: number): Phrase<Piece> {
  if (more === 0) return list(items);
  const rest = `另有 ${numeral(more)} 个`;
  return items.length === 0 ? [rest] : joined([joined(items, '、'), rest], '，');
}

export const passages = (number: number): string => count(number, '个段落');
export const documents = (number: number): string => count(number, '份文件');
export const statements = (number: number): string => count(number, '条发言');
export const quotations = (number: number): string => count(number, '条引语');
export const pins = (number: number): string => count(number, '个条目');

/** `“标题”` */
export function quoted(text: string): string {
  return `“${text}”`;
}
