import type { Block } from '../../../dossier/document.ts';
import type { SpeechLexicon } from '../../../languages/speechLexicon.ts';
import { type Frame, frameOf, type Held } from '../parsing/frame.ts';
import { type Setting, settingOf } from '../parsing/setting.ts';
import { wordUseOf } from '../parsing/wordUse.ts';
import type { Span } from '../scanning/spans.ts';
import { candidatesOf } from './candidates.ts';
import { type Choice, type Chooser, likeliest } from './choose.ts';
import type { Candidate, Decision } from './situation.ts';

/** What was found out about one span. */
export interface Attribution {
  readonly candidate: Candidate | null;
  readonly choice: Choice;
  readonly setting: Setting;
  readonly token: number;
}

/** Settings that follow each other on one level of speech. */
export interface Level {
  readonly settings: readonly Setting[];
  /** First span of the statement inside which they stand, or null for the document itself. */
  readonly inside: number | null;
}

/** A document as it was read, level by level, the outer ones first. */
export interface Attributed {
  readonly levels: readonly Level[];
  /** By span. */
  readonly attributions: readonly (Attribution | undefined)[];
}

/** Finds the speaker of every span, in reading order, so that each may lean on those before it. */
export function attribute(
  text: string,
  blocks: readonly Block[],
  spans: readonly Span[],
  lexicon: SpeechLexicon,
  choose: Chooser = likeliest,
): Attributed {
  const children = childrenOf(spans);
  const held = (list: readonly number[]): readonly Held[] =>
    list.flatMap((index) => {
      const span = spans[index];
      return span === undefined ? [] : [{ start: span.start, end: span.end, inner: span.inner, index }];
    });
  const outer = new Map<number, number[]>();
  for (const [index, span] of spans.entries()) {
    if (span.parent !== null) continue;
    const list = outer.get(span.block);
    if (list === undefined) outer.set(span.block, [index]);
    else list.push(index);
  }
  const frames: (Frame | undefined)[] = blocks.map((block, at) =>
    block.kind === 'runningHead' || block.kind === 'caption' || block.kind === 'footnote'
      ? undefined
      : frameOf(text, block, held(outer.get(at) ?? [])),
  );
  const inner = new Map<number, Frame>();
  for (const [index, list] of children) {
    const span = spans[index];
    if (span !== undefined) inner.set(index, frameOf(text, span.inner, held(list)));
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
    for (const [place, setting] of row.entries()) {
      for (const [token, { kind, span }] of setting.frame.tokens.entries()) {
        const one = spans[span];
        if (kind !== 'quotation' || one === undefined) continue;
        const { candidates, nobody } = candidatesOf({
          text,
          setting,
          place,
          token,
          inner: one.inner,
          closed: one.closed,
          carriesOn: one.continues !== null,
          before: row[place - 1],
          after: row[place + 1],
          last,
          lexicon,
          spoken,
        });
        const choice = choose(candidates, nobody, span);
        const candidate = candidates[choice.best] ?? null;
        attributions[span] = { candidate, choice, setting, token };
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
  const levels: Level[] = [{ settings: settings.filter((setting) => setting !== undefined), inside: null }];
  for (const [inside, row] of runs(spans, inner)) {
    levels.push({ settings: row.map((frame) => settingOf(frame, lexicon, use, false)), inside });
  }
  for (const level of levels) readLevel(level.settings);
  return { levels, attributions };
}

function childrenOf(spans: readonly Span[]): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const [index, { parent }] of spans.entries()) {
    if (parent === null) continue;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [index]);
    else list.push(index);
  }
  return children;
}

/** The inner frames, those of one statement that runs over paragraphs together and in order. */
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
