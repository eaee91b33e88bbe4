import type { Slice } from '../../../dossier/slice.ts';
import type { Quotation } from './scan.ts';

/** Most words of a nickname. */
const NAME = /^\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?: \p{L}[\p{L}\p{M}\p{N}’'-]*)?$/u;
const NAME_BEFORE = /$(?<=(?:^|[^\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'.-]* )/u;
const NAME_BEHIND = /^ \p{Lu}\p{Ll}/u;

/** Whether a quotation is a nickname inside a name, Jo “Rusty” Orr, which nobody speaks. */
export function isNickname(
  text: string,
  { start, end, inner }: Pick<Quotation, 'start' | 'end' | 'inner'>,
  { start: from }: Slice,
): boolean {
  return (
    NAME.test(text.slice(inner.start, inner.end)) &&
    NAME_BEFORE.test(text.slice(Math.max(from, start - 40), start)) &&
    NAME_BEHIND.test(text.slice(end, end + 3))
  );
}
