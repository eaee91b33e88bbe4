import { tokenize } from '../../text/tokens.ts';
import type { WordItem } from './query.ts';

/** A word with marks inside it or behind it, of which the first letter is none. */
const WILDCARDS = /^([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'*?#]*[\p{L}\p{M}\p{N}])?)([*!$#]*)$/u;
/** In so short a word ! and $ and # are no wildcards: US$, F#. */
const SHORTEST_ROOT = 3;

/**
 * Reads a piece of a query as a word with wildcards; null if it has none: `insp*` and the root expanders of Westlaw and Ovid,
 * `murder!` and `murder$`; `colo*r` for any letters inside, `wom?n` and `wom#n` for one, `part##` for two at the end. A mark of a
 * question at the end of a word is that.
 */
export function wildcardItem(piece: string): WordItem | null {
  const [, body = '', ending = ''] = WILDCARDS.exec(piece.replace(/(?<![,.;:?])[,.;:?]+$/u, '')) ?? [];
  const root = /^[^*?#]*/u.exec(body)?.[0] ?? '';
  if (root === '' || tokenize(root)[0]?.surface !== root) return null;
  const isLong = root.length >= SHORTEST_ROOT;
  const letters = isLong ? '?'.repeat([...ending].filter((mark) => mark === '#').length) : '';
  const isOpen = ending.includes('*') || (isLong && /[!$]/u.test(ending));
  if (root === body && letters === '') return isOpen ? { kind: 'prefix', words: [root] } : null;
  const pattern = body.replaceAll('#', '?') + letters + (isOpen ? '*' : '');
  return { kind: 'pattern', words: [pattern.replace(/\*{2,}/gu, '*')] };
}

/** A pattern as it is typed: behind a word, the mark for one letter must not be that of a question. */
export function printedPattern(pattern: string): string {
  return pattern.replace(/(?<!\?)\?+(?=\*?$)/u, (marks) => '#'.repeat(marks.length));
}
