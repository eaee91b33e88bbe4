import type { Block } from '../../../dossier/document.ts';
import { partitionPoint } from '../../../dossier/partitionPoint.ts';
import { type Slice, trimmed } from '../../../dossier/slice.ts';
import { type SpeakerLabel, speakerLabelOf } from '../../../languages/speakerLabel.ts';
import { turnsAmong } from '../../../languages/transcript.ts';
import { wordsOf } from '../../../text/wordsOf.ts';
import { givenTurns } from './givenTurns.ts';
import type { Turn } from './turn.ts';

/** A line that begins with a label. */
interface LabelledLine {
  readonly label: SpeakerLabel;
  readonly at: number;
  readonly block: number;
  readonly words: string;
}

/** A transcript is mostly turns; longer rests are the text of an article around quoted turns. */
const MOST_PARAGRAPHS_A_TURN = 4;

/** The kinds of block in which somebody may speak. */
const SPOKEN: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem', 'blockQuotation']);

/**
 * The turns of a document, in order; none if it is no transcript. Headings, captions and notes end a turn. If the format says
 * who speaks, that is taken ({@link givenTurns}).
 */
export function turnsOf(text: string, blocks: readonly Block[]): readonly Turn[] {
  if (blocks.some(({ speaker }) => speaker !== undefined)) return givenTurns(text, blocks);
  const labelled = labelledLines(text, blocks);
  const lines = turnsAmong(labelled);
  // A label that is no speaker's begins something else.
  const others = new Set(labelled.filter((line) => !lines.has(line)).map(({ block }) => block));
  const inOrder = [...lines].toSorted((a, b) => a.at - b.at);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return [];
  const goesOn = last.block - first.block + 1 <= inOrder.length * MOST_PARAGRAPHS_A_TURN;
  return inOrder.flatMap((line, place): readonly Turn[] => {
    const next = inOrder[place + 1];
    const slices = slicesOf(text, blocks, line, next, goesOn ? others : null);
    const start = line.at + line.label.start;
    const { name, part } = line.label;
    return slices.length === 0 ? [] : [{ name, mention: { start, end: start + name.length }, slices, part }];
  });
}

/** The labels of a transcript inside quotation marks, by the offset at which its quotation's words begin. */
export function quotedTurns(
  text: string,
  quotations: readonly Slice[],
): ReadonlyMap<number, { readonly mention: Slice; readonly wordsAt: number }> {
  const lines = quotations.flatMap(({ start, end }) => {
    const label = speakerLabelOf(text.slice(start, end));
    if (label === null || start + label.wordsAt >= end) return [];
    return [{ label, start, words: text.slice(start + label.wordsAt, end) }];
  });
  return new Map(
    [...turnsAmong(lines)].map(({ label, start }) => {
      const at = start + label.start;
      return [start, { mention: { start: at, end: at + label.name.length }, wordsAt: start + label.wordsAt }];
    }),
  );
}

function labelledLines(text: string, blocks: readonly Block[]): readonly LabelledLine[] {
  return blocks.flatMap((slice, block): readonly LabelledLine[] => {
    if (!SPOKEN.has(slice.kind)) return [];
    const lines = [...text.slice(slice.start, slice.end).matchAll(/[^\n]+/gu)];
    return lines.flatMap(({ index, 0: line }, place): readonly LabelledLine[] => {
      const label = speakerLabelOf(line);
      if (label === null) return [];
      const own = line.slice(label.wordsAt);
      const below = lines[place + 1]?.[0] ?? firstLine(text, blocks[block + 1]);
      return [{ label, at: slice.start + index, block, words: own === '' ? below : own }];
    });
  });
}

function firstLine(text: string, block: Block | undefined): string {
  return block === undefined ? '' : (text.slice(block.start, block.end).split('\n')[0] ?? '');
}

function slicesOf(
  text: string,
  blocks: readonly Block[],
  line: LabelledLine,
  next: LabelledLine | undefined,
  others: ReadonlySet<number> | null,
): readonly Slice[] {
  const slices: Slice[] = [];
  const own = wordsOf(line.label.name).at(-1) ?? '';
  for (let at = line.block; at < blocks.length && at <= (next?.block ?? blocks.length); at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'runningHead' || block.kind === 'tableHead') continue;
    if (!SPOKEN.has(block.kind)) break;
    const isOwn = at === line.block;
    // What follows the last label is speech only if the label had no words of its own.
    if (!isOwn && slices.length > 0 && (others === null || next === undefined || others.has(at))) break;
    // Nobody names themselves: “Holt rose and left the room.” tells.
    if (!isOwn && slices.length > 0 && wordsOf(text.slice(block.start, block.end)).includes(own)) break;
    const start = isOwn ? line.at + line.label.wordsAt : block.start;
    const end = next !== undefined && next.block === at ? next.at : block.end;
    if (start >= end) continue;
    const spoken = withoutRemarks(text, { start, end });
    if (spoken !== null) slices.push(spoken);
  }
  return slices;
}

/** [Laughter.], (Applause.), (laughs) at the ends of a turn. */
const REMARK_BEFORE = /^\s*(?:\[[^[\]]{1,80}\]|\((?:[^\s()]+(?:\s[^\s()]+)?|\p{Lu}[^()]{1,78}\.)\))[\s.]*/u;
const REMARK_AFTER =
  /(?<!\s)\s*(?:\[[^[\]]{1,80}\]|\((?:[^\s()]+(?:\s[^\s()]+)?|\p{Lu}[^()]{1,78}\.)\))\.?\s*$|<\/v>\s*$/u;

function withoutRemarks(text: string, within: Slice): Slice | null {
  let { start, end } = trimmed(text, within);
  const before = REMARK_BEFORE.exec(text.slice(start, end));
  if (before !== null) start += before[0].length;
  const after = REMARK_AFTER.exec(text.slice(start, end));
  if (after !== null) end = start + after.index;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}

/** The turn in whose words an offset is; undefined if there is none. */
export function turnAt(turns: readonly Turn[], offset: number): Turn | undefined {
  const turn = turns[labelsUpTo(turns, offset) - 1];
  return turn?.slices.some(({ start, end }) => start <= offset && offset < end) === true ? turn : undefined;
}

/** The first turn whose label is inside a slice; undefined if there is none. */
export function firstTurnIn(turns: readonly Turn[], { start, end }: Slice): Turn | undefined {
  const turn = turns[labelsUpTo(turns, start - 1)];
  return turn !== undefined && turn.mention.end <= end ? turn : undefined;
}

/** How many turns have a label that begins at an offset or before it. */
function labelsUpTo(turns: readonly Turn[], offset: number): number {
  return partitionPoint(turns, ({ mention }) => mention.start <= offset);
}
