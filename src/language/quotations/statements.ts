import type { Block } from '../../dossier/document.ts';
import type { Slice } from '../../dossier/slice.ts';
import { editorialSlices } from './editorial.ts';
import { spansOf } from './spans.ts';
import type { Statement } from './statement.ts';

/**
 * What a document shows as someone's own words, in reading order. `language` is a BCP 47 primary tag; a language
 * without tables of its own is read with those of English. Offsets are UTF-16 units of `text`. Never throws.
 */
export function statementsOf(
  text: string,
  blocks: readonly Block[],
  language?: string,
  _title?: string,
): readonly Statement[] {
  const spans = spansOf(text, blocks, language);
  const parts = new Map<number, Slice[]>();
  const first = new Map<number, number>();
  for (const [index, span] of spans.entries()) {
    const head = span.continues === null ? index : (first.get(span.continues) ?? span.continues);
    first.set(index, head);
    parts.set(head, [...(parts.get(head) ?? []), span]);
  }
  return spans.flatMap((span, index): Statement[] => {
    if (span.continues !== null) return [];
    const all = spans.filter((_, other) => first.get(other) === index);
    const last = all.at(-1) ?? span;
    const slices = all.map(({ inner }) => inner);
    return [
      {
        slices,
        start: span.start,
        end: last.end,
        depth: span.depth,
        closed: last.closed,
        kind: 'direct',
        editorial: slices.flatMap((slice) => editorialSlices(text, slice)),
        speaker: null,
        chain: [],
        confidence: 0,
      },
    ];
  });
}
