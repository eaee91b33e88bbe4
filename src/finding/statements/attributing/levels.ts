import type { Block } from '../../../dossier/document.ts';
import type { Slice } from '../../../dossier/slice.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { type Frame, frameOf } from '../parsing/frame.ts';
import { type Setting, settingOf } from '../parsing/setting.ts';
import { type WordUse, wordUseOf } from '../parsing/wordUse.ts';
import { heldByBlock, heldBySpan, type Span } from '../scanning/spans.ts';
import type { Turn } from '../scanning/turn.ts';
import { firstTurnIn } from '../scanning/turns.ts';

/** The settings of one level of speech, in order. */
export interface Level {
  readonly settings: readonly Setting[];
  /** The first span of the statement around them, or null for the document itself. */
  readonly inside: number | null;
}

/** A document that was read level by level, with the outer levels first. No speaker is chosen yet. */
export interface ReadLevels {
  readonly levels: readonly Level[];
  /** How the document writes its words. */
  readonly use: WordUse;
}

/** What is around the text or beside it, in which nobody speaks. */
const AROUND_TEXT: ReadonlySet<Block['kind']> = new Set(['runningHead', 'tableHead', 'footnote']);

/** Reads the words, mentions and cues of each level of a document. `turns` are those of a transcript. */
export function readLevels(
  text: string,
  blocks: readonly Block[],
  spans: readonly Span[],
  lexicon: SpeechLexicon,
  turns: readonly Turn[] = [],
): ReadLevels {
  const outer = heldByBlock(spans);
  /** A caption says who speaks only if it holds a quotation or may sign the block quotation before it. */
  const isRead = (at: number): boolean => outer.has(at) || blocks[at - 1]?.kind === 'blockQuotation';
  const frames: (Frame | undefined)[] = blocks.map((block, at) =>
    AROUND_TEXT.has(block.kind) || (block.kind === 'caption' && !isRead(at))
      ? undefined
      : frameOf(text, withoutLabel(block, turns), outer.get(at) ?? [], lexicon.ties),
  );
  const inner = new Map<number, Frame>();
  for (const [index, held] of heldBySpan(spans)) {
    const span = spans[index];
    if (span !== undefined) inner.set(index, frameOf(text, span.inner, held, lexicon.ties));
  }
  const use = wordUseOf([...frames.filter((frame) => frame !== undefined), ...inner.values()], lexicon);
  const settings = frames.map((frame, at) =>
    frame === undefined ? undefined : settingOf(frame, lexicon, use, blocks[at]?.kind === 'heading'),
  );
  // A caption is no paragraph of the text: nothing beside it says who speaks in it.
  const rows = [
    settings.filter((_, at) => blocks[at]?.kind !== 'caption'),
    ...settings.filter((_, at) => blocks[at]?.kind === 'caption').map((setting) => [setting]),
  ].map((row) => row.filter((setting) => setting !== undefined));
  const levels: Level[] = rows
    .filter((row, place) => place === 0 || row.length > 0)
    .map((row) => ({ settings: row, inside: null }));
  for (const [inside, row] of runs(spans, inner)) {
    levels.push({ settings: row.map((frame) => settingOf(frame, lexicon, use, false)), inside });
  }
  return { levels, use };
}

/**
 * The same levels with more verbs of speech: `lexicon` is the lexicon by which they were read with the cues `more`. Whatever
 * is read in a frame depends on the words of that frame, so only those with one of the new verbs are read again.
 */
export function withMoreCues(
  { levels, use }: ReadLevels,
  lexicon: SpeechLexicon,
  more: ReadonlySet<string>,
): readonly Level[] {
  if (more.size === 0) return levels;
  const changed = levels.map((level): Level => {
    const settings = level.settings.map((setting) =>
      setting.frame.tokens.some(({ lower }) => more.has(lower))
        ? settingOf(setting.frame, lexicon, use, setting.isHeading)
        : setting,
    );
    return settings.every((setting, place) => setting === level.settings[place]) ? level : { ...level, settings };
  });
  return changed.every((level, place) => level === levels[place]) ? levels : changed;
}

/** A block without the label of the turn that begins it: the words of a turn say nothing of the label. */
function withoutLabel(block: Block, turns: readonly Turn[]): Slice {
  const turn = firstTurnIn(turns, block);
  const start = turn?.slices[0]?.start ?? block.start;
  return start > block.start && start < block.end ? { start, end: block.end } : block;
}

/** The inner frames by the first span of their statement: a statement can run over several paragraphs. */
function runs(spans: readonly Span[], inner: ReadonlyMap<number, Frame>): ReadonlyMap<number, readonly Frame[]> {
  const heads = new Map<number, number>();
  const rows = new Map<number, Frame[]>();
  for (const [index, { continues }] of spans.entries()) {
    const head = continues === null ? index : (heads.get(continues) ?? continues);
    heads.set(index, head);
    const frame = inner.get(index);
    if (frame === undefined) continue;
    const row = rows.get(head);
    if (row === undefined) rows.set(head, [frame]);
    else row.push(frame);
  }
  return rows;
}
