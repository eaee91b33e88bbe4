import { wording } from '../../wording/catalogue.ts';
import type { QueryItem } from './query.ts';

const RANGE = /(?:[[{](\d{1,6})\s+TO\s+(\d{1,6})[\]}]|(\d{1,6})\.\.(\d{1,6}))(?![\p{L}\p{N}])/uy;
/** Wider ranges are not looked for. */
const WIDEST = 100;

/**
 * Reads `2020..2022` and `[2020 TO 2022]` as any of these numbers, with how many UTF-16 units from `at` on it is; null if there
 * is no range. One that is too wide is read as its ends, which is said.
 */
export function rangeItems(
  text: string,
  at: number,
  remarks: string[],
): { readonly items: readonly QueryItem[]; readonly length: number } | null {
  if (/[\p{L}\p{N}.]/u.test(text.charAt(at - 1))) return null;
  RANGE.lastIndex = at;
  const match = RANGE.exec(text);
  if (match === null) return null;
  const [first = 0, last = 0] = match
    .slice(1)
    .filter((one) => one !== undefined)
    .map(Number);
  const length = match[0].length;
  if (last < first || last - first >= WIDEST) {
    remarks.push(wording.searching.badRange(match[0], WIDEST));
    return { items: [first, last].map(numberItem), length };
  }
  return { items: Array.from({ length: last - first + 1 }, (_, which) => numberItem(first + which)), length };
}

function numberItem(number: number): QueryItem {
  return { kind: 'word', words: [String(number)] };
}
