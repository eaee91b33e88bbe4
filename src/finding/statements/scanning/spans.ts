import type { Block } from '../../../dossier/document.ts';
import type { Slice } from '../../../dossier/slice.ts';
import { type Quotation, quotationsOf } from './scan.ts';
import { areTurns, turnAt } from './turns.ts';

/** A quotation of one paragraph with its place among the others. */
export interface Span extends Quotation {
  /** Which block of the document it stands in. */
  readonly block: number;
  /** Index of the quotation around it among all spans, or null. */
  readonly parent: number | null;
  /** Index of the span in the paragraph before that it carries on, or null. */
  readonly continues: number | null;
  /** The name before a colon with which a quoted transcript begins a turn: “CALDER: …”; the words come after it. */
  readonly label: Slice | null;
}

/** What may come before the mark with which a paragraph carries a quotation on. */
const BEFORE_MARK = /^[\s…[(]*$/u;

/** All quotations of a document in reading order, nested and joined over paragraphs. */
export function spansOf(text: string, blocks: readonly Block[], language?: string): readonly Span[] {
  const spans: Span[] = [];
  let running: { readonly index: number; readonly mark: string } | null = null;
  for (const [block, slice] of blocks.entries()) {
    if (slice.kind === 'runningHead' || slice.kind === 'caption') continue;
    const found = quotationsOf(text, [slice], language);
    const base = spans.length;
    const around: number[] = [];
    for (const [place, one] of found.entries()) {
      around.length = one.depth;
      const isFirst = place === 0 && BEFORE_MARK.test(text.slice(slice.start, Math.min(one.start, slice.start + 8)));
      const carriesOn: boolean = running !== null && isFirst && text.charAt(one.start) === running.mark;
      spans.push({
        ...one,
        block,
        parent: around.at(-1) ?? null,
        continues: carriesOn && running !== null ? running.index : null,
        label: null,
      });
      around.push(base + place);
    }
    running = lastOpen(text, spans, base, slice);
  }
  return withLabels(text, spans);
}

/** Quoted transcripts: each labelled paragraph is a statement of its own, whoever spoke before. */
function withLabels(text: string, spans: readonly Span[]): readonly Span[] {
  const turns = spans.map((span) => (span.depth > 0 ? null : turnAt(text, span.inner)));
  if (!areTurns(turns.filter((turn) => turn !== null))) return spans;
  return spans.map((span, index) => {
    const turn = turns[index] ?? null;
    if (turn === null) return span;
    return { ...span, continues: null, label: turn.mention, inner: { start: turn.start, end: span.inner.end } };
  });
}

/** The outermost quotation that is still open where its paragraph ends. */
function lastOpen(
  text: string,
  spans: readonly Span[],
  from: number,
  block: Slice,
): { readonly index: number; readonly mark: string } | null {
  for (let index = from; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.depth > 0 || span.closed || span.end < block.end) continue;
    return { index, mark: text.charAt(span.start) };
  }
  return null;
}
