import type { Block } from '../../../dossier/document.ts';
import type { Slice } from '../../../dossier/slice.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { type Frame, frameOf, quotationsOfFrame } from '../parsing/frame.ts';
import { type Setting, settingOf } from '../parsing/setting.ts';
import { type WordUse, wordUseOf } from '../parsing/wordUse.ts';
import { heldByBlock, heldBySpan, type Span } from '../scanning/spans.ts';
import type { Turn } from '../scanning/turn.ts';
import { firstTurnIn, turnAt } from '../scanning/turns.ts';
import { candidatesOf } from './candidates.ts';
import { type Choice, type Chooser, likeliest } from './choose.ts';
import type { Candidate, Decision } from './situation.ts';

/** The speaker that was chosen for one span. */
export interface Attribution {
  readonly candidate: Candidate | null;
  /** Everyone who was weighed, in the order of the probabilities of `choice`. */
  readonly candidates: readonly Candidate[];
  readonly choice: Choice;
  readonly setting: Setting;
  readonly token: number;
}

/** The settings of one level of speech, in order. */
export interface Level {
  readonly settings: readonly Setting[];
  /** The first span of the statement around them, or null for the document itself. */
  readonly inside: number | null;
}

/** A document that was read for speakers, level by level, with the outer levels first. */
export interface Attributed {
  readonly levels: readonly Level[];
  /** By span. */
  readonly attributions: readonly (Attribution | undefined)[];
  /** How the document writes its words. */
  readonly use: WordUse;
}

/** What is around the text or beside it, in which nobody speaks. */
const AROUND_TEXT: ReadonlySet<Block['kind']> = new Set(['runningHead', 'tableHead', 'footnote']);

/**
 * Finds the speaker of every span, in reading order, since each decision is a sign for the next. `choose` is replaced
 * only to fit the weights. `turns` are those of a transcript: nothing outside a turn says who speaks inside it.
 */
export function attribute(
  text: string,
  blocks: readonly Block[],
  spans: readonly Span[],
  lexicon: SpeechLexicon,
  choose: Chooser = likeliest,
  turns: readonly Turn[] = [],
): Attributed {
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
  const attributions: (Attribution | undefined)[] = spans.map(() => undefined);

  /** Reads the quotations of one level in a row of settings, then those inside each. */
  const readLevel = (row: readonly Setting[]): void => {
    let last: Decision | null = null;
    const spoken = new Map<string, number>();
    let turn: Turn | undefined;
    for (const [place, setting] of row.entries()) {
      const own = turnAt(turns, setting.frame.start);
      // Nothing in one turn says who speaks in the next.
      if (own !== turn) last = null;
      turn = own;
      const beside = (other: Setting | undefined): Setting | undefined =>
        other !== undefined && turnAt(turns, other.frame.start) === own ? other : undefined;
      for (const { token, span } of quotationsOfFrame(setting.frame)) {
        const one = spans[span];
        if (one === undefined) continue;
        const { candidates, nobody } = candidatesOf({
          text,
          setting,
          place,
          token,
          inner: one.inner,
          closed: one.closed,
          carriesOn: one.continues !== null,
          before: beside(row[place - 1]),
          after: beside(row[place + 1]),
          last,
          lexicon,
          spoken,
        });
        const choice = choose(candidates, nobody, span);
        const candidate = candidates[choice.best] ?? null;
        attributions[span] = { candidate, candidates, choice, setting, token };
        if (candidate !== null) {
          const name = candidate.setting.frame.tokens[candidate.mention.headLast]?.lower ?? '';
          spoken.set(name, (spoken.get(name) ?? 0) + 1);
          last = {
            mention: candidate.mention,
            setting: candidate.setting,
            cue: candidate.cue,
            token,
            place,
            in: setting,
          };
        }
      }
    }
  };
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
  for (const level of levels) readLevel(level.settings);
  return { levels, attributions, use };
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
