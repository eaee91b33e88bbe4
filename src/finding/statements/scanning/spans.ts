import type { Block } from '../../../dossier/document.ts';
import type { Slice } from '../../../dossier/slice.ts';
import { speechLexiconOf } from '../../../languages/speechLexiconOf.ts';
import { dialogueOf } from './dialogue.ts';
import { isNickname } from './nicknames.ts';
import { type Quotation, quotationsOf } from './scan.ts';
import { quotedTurns } from './turns.ts';

/** A quotation of one paragraph with its relations to the others. */
export interface Span extends Quotation {
  /** Place of its block in the document. */
  readonly block: number;
  /** Index of the quotation around it among all spans, or null. */
  readonly parent: number | null;
  /** Index of the span in the paragraph before that it continues, or null. */
  readonly continues: number | null;
  /** In a quoted transcript, the name before the colon of a turn: “CALDER: …”; null elsewhere. */
  readonly label: Slice | null;
  /** Whether a dash at the start of its paragraph opens it: — Yes, said Holt. */
  readonly isDialogue: boolean;
}

/** What may be before the mark with which a paragraph continues a quotation. */
const BEFORE_MARK = /^[\s…[(]*$/u;

/** All quotations of a document in reading order, with those around them and those that they continue. */
export function spansOf(text: string, blocks: readonly Block[], language?: string): readonly Span[] {
  const spans: Span[] = [];
  const dialogue = dialogueOf(text, blocks, speechLexiconOf(language));
  let running: { readonly index: number; readonly mark: string } | null = null;
  for (const [block, slice] of blocks.entries()) {
    if (slice.kind === 'runningHead' || slice.kind === 'tableHead') continue;
    const base = spans.length;
    const speeches = dialogue.get(block);
    if (speeches !== undefined) {
      for (const [place, speech] of speeches.entries()) {
        spans.push({
          ...speech,
          inner: speech,
          // The dash is the mark.
          start: place === 0 ? slice.start : speech.start,
          depth: 0,
          closed: true,
          block,
          parent: null,
          continues: place === 0 ? null : base,
          label: null,
          isDialogue: true,
        });
      }
      running = null;
      continue;
    }
    const found = quotationsOf(text, [slice], language).filter((one) => !isNickname(text, one, slice));
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
        isDialogue: false,
      });
      around.push(base + place);
    }
    running = lastOpen(text, spans, base, slice);
  }
  return withLabels(text, spans);
}

/** The same spans; in a quoted transcript, each paragraph with a label becomes a statement of its own. */
function withLabels(text: string, spans: readonly Span[]): readonly Span[] {
  const turns = quotedTurns(
    text,
    spans.filter(({ depth }) => depth === 0).map(({ inner }) => inner),
  );
  return spans.map((span) => {
    const turn = span.depth > 0 ? undefined : turns.get(span.inner.start);
    if (turn === undefined) return span;
    return { ...span, continues: null, label: turn.mention, inner: { start: turn.wordsAt, end: span.inner.end } };
  });
}

/** The outermost quotation that is still open at the end of its paragraph, or null. */
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

/** By block, its outermost quotations in order. */
export function heldByBlock(spans: readonly Span[]): ReadonlyMap<number, readonly HeldSpan[]> {
  return held(spans, ({ parent, block }) => (parent === null ? block : null));
}

/** By span, the quotations directly inside it, in order. */
export function heldBySpan(spans: readonly Span[]): ReadonlyMap<number, readonly HeldSpan[]> {
  return held(spans, ({ parent }) => parent);
}

/** A span with its place among all spans. */
type HeldSpan = Span & { readonly index: number };

function held(
  spans: readonly Span[],
  holderOf: (span: Span) => number | null,
): ReadonlyMap<number, readonly HeldSpan[]> {
  const groups = new Map<number, HeldSpan[]>();
  for (const [index, span] of spans.entries()) {
    const holder = holderOf(span);
    if (holder === null) continue;
    const list = groups.get(holder) ?? [];
    list.push({ ...span, index });
    groups.set(holder, list);
  }
  return groups;
}
