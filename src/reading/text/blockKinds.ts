import type { Block } from '../../dossier/document.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { isCaption } from './captionLine.ts';
import { notesHeading, startsFootnote } from './footnotes.ts';
import { type HeadingStyle, headingStyle, isBylineOrDate, numberedLevel } from './headingLine.ts';
import type { LetterParts } from './letter.ts';
import { isRule, isUnderlined, type LineGroup, type TextLayout } from './lineGroups.ts';
import { sentenceEnd } from './lineWrapping.ts';
import { listMarker } from './listMarker.ts';
import { areTableRows } from './tableLine.ts';

type Kinded = Pick<Block, 'kind' | 'level'>;

/** More groups in a row that could be headings are names or addresses. */
const MAX_HEADINGS_IN_A_ROW = 3;
const MAX_HEADING_LINES = 3;
/** The text after a heading in sentence case is at least so long, in UTF-16 units, and so many times the heading. */
const MIN_BODY_LENGTH = 80;
const MIN_BODY_RATIO = 1.5;
/** A paragraph that is indented by so many columns more than the body is a block quotation. */
const QUOTATION_INDENT = 3;
const MIN_QUOTATION_LENGTH = 60;

const pageNumberLine = new RegExp(
  `^(?:\\[?${alternatives(({ documents }) => documents?.pageNouns)}\\s+\\d+(?:\\s+${alternatives(({ documents }) => documents?.pageOf)}\\s+\\d+)?\\]?|[-–—]\\s*\\d{1,4}\\s*[-–—])$`,
  'iu',
);
/** Marks of notes in the running text. */
const hangingMark = /\S\[(\d{1,3})\]/gu;

/** What the rules for one group need of the whole text. */
interface Surroundings {
  readonly groups: readonly LineGroup[];
  readonly layout: TextLayout;
  readonly bodyIndent: number;
  readonly styles: readonly (HeadingStyle | undefined)[];
  /** For each group, how many groups in a row with it could be headings. */
  readonly runs: readonly number[];
  readonly listIndents: readonly number[];
  readonly inNotes: ReadonlySet<number>;
  readonly marks: ReadonlySet<string>;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function runLengths(styles: readonly (HeadingStyle | undefined)[]): readonly number[] {
  const runs = styles.map(() => 0);
  for (let from = 0; from < styles.length; ) {
    let to = from;
    while (to < styles.length && styles[to] !== undefined) to += 1;
    runs.fill(to - from, from, to);
    from = to + 1;
  }
  return runs;
}

/** The groups that are notes because they follow a heading such as "Notes", or a rule that has only notes below it. */
function notes(groups: readonly LineGroup[]): ReadonlySet<number> {
  const found = new Set<number>();
  const tail = groups.findLastIndex((group) => !startsFootnote(group.text, true));
  groups.forEach((group, at) => {
    if (!notesHeading.test(group.text) && !(isRule(group.text) && at === tail)) return;
    for (let next = at + 1; next < groups.length && startsFootnote(groups[next]?.text ?? '', true); next += 1)
      found.add(next);
  });
  return found;
}

function surroundings(groups: readonly LineGroup[], layout: TextLayout): Surroundings {
  const styles = groups.map((group, at) =>
    group.lines.length <= MAX_HEADING_LINES && !isListed(groups, at) ? headingStyle(group.text) : undefined,
  );
  const lists = groups.filter((group) => listMarker(group.first.text) !== undefined);
  return {
    groups,
    layout,
    bodyIndent: commonest(groups.flatMap((group) => group.lines.map((line) => line.indent))),
    styles,
    runs: runLengths(styles),
    listIndents: [...new Set(lists.map((group) => group.first.indent))].toSorted((a, b) => a - b),
    inNotes: notes(groups),
    marks: new Set(groups.flatMap((group) => [...group.text.matchAll(hangingMark)].map((match) => match[1] ?? ''))),
  };
}

function hasListSibling(groups: readonly LineGroup[], at: number): boolean {
  const marker = listMarker(groups[at]?.text ?? '');
  return [at - 1, at + 1].some((neighbour) => {
    const other = listMarker(groups[neighbour]?.text ?? '');
    return marker !== undefined && other?.kind === marker.kind;
  });
}

function isBody(group: LineGroup | undefined, heading: LineGroup): boolean {
  if (group === undefined) return false;
  if (listMarker(group.text) !== undefined) return true;
  return (
    group.text.length >= Math.max(MIN_BODY_LENGTH, heading.text.length * MIN_BODY_RATIO) && sentenceEnd.test(group.text)
  );
}

/** Whether the groups around a line in sentence case, without a full stop, show that it is a heading. */
function isOverBody({ groups, layout, styles }: Surroundings, at: number): boolean {
  const [previous, group, next] = [groups[at - 1], groups[at], groups[at + 1]];
  if (group === undefined || next === undefined) return false;
  if (layout.wrapping.spaced && (next.first.gap === 0 || (at > 0 && group.first.gap === 0))) return false;
  const overTitleLines = at === 0 && isBylineOrDate(next.text);
  const afterEnd =
    previous === undefined ||
    sentenceEnd.test(previous.text) ||
    styles[at - 1] !== undefined ||
    isCaption(previous.text);
  return (
    overTitleLines ||
    (afterEnd && isBody(next, group) && (listMarker(next.text) === undefined || layout.wrapping.spaced))
  );
}

const isHeadingOf: Readonly<Record<HeadingStyle, (around: Surroundings, at: number) => boolean>> = {
  numbered: (around, at) => (numberedLevel(around.groups[at]?.text ?? '') ?? 2) > 1 || isOverBodyOrHeading(around, at),
  capitals: () => true,
  titleCase: () => true,
  sentence: isOverBody,
};

function isOverBodyOrHeading(around: Surroundings, at: number): boolean {
  const group = around.groups[at];
  const next = around.groups[at + 1];
  return (
    group !== undefined &&
    (isBody(next, group) || sentenceEnd.test(next?.text ?? '') || around.styles[at + 1] !== undefined)
  );
}

function isLetterhead({ opening, closing }: LetterParts, lineAt: number): boolean {
  return lineAt < opening || lineAt >= closing;
}

function headingLevel({ styles }: Surroundings, at: number, style: HeadingStyle, text: string): number {
  if (style === 'numbered') return numberedLevel(text) ?? 1;
  if (at === 0) return 1;
  const order: readonly HeadingStyle[] = ['capitals', 'titleCase', 'sentence'];
  const stronger = order.slice(0, order.indexOf(style)).filter((other) => styles.includes(other));
  return 1 + stronger.length;
}

function headingKind(around: Surroundings, at: number, lineAt: number): Kinded | undefined {
  const [group, style] = [around.groups[at], around.styles[at]];
  if (group === undefined || style === undefined || at === around.groups.length - 1) return undefined;
  if ((around.runs[at] ?? 0) > MAX_HEADINGS_IN_A_ROW || around.layout.turns.has(group.first)) return undefined;
  if (isLetterhead(around.layout.letter, lineAt) || !isHeadingOf[style](around, at)) return undefined;
  return { kind: 'heading', level: headingLevel(around, at, style, group.text) };
}

function isFootnote({ inNotes, marks, groups }: Surroundings, at: number): boolean {
  const text = groups[at]?.text ?? '';
  if (inNotes.has(at)) return true;
  if (!startsFootnote(text, false)) return false;
  const number = /^\[(\d+)\]/u.exec(text)?.[1];
  const sibling = [at - 1, at + 1].some((neighbour) => startsFootnote(groups[neighbour]?.text ?? '', false));
  return sibling || number === undefined || marks.has(number);
}

/**
 * Whether a group is a list item: it has a bullet, a bracket, or a neighbour of its kind. A number alone is not enough.
 */
function isListed(groups: readonly LineGroup[], at: number): boolean {
  const marker = listMarker(groups[at]?.text ?? '');
  return (
    marker !== undefined && (marker.ordinal === undefined || hasListSibling(groups, at) || marker.kind.startsWith('('))
  );
}

function isTableRow({ groups }: Surroundings, at: number): boolean {
  const [above, group, below] = [groups[at - 1], groups[at], groups[at + 1]];
  if (group?.lines.length !== 1) return false;
  return areTableRows(group.text, above?.last.text) || areTableRows(group.text, below?.first.text);
}

function isSetIn({ bodyIndent, layout }: Surroundings, group: LineGroup): boolean {
  const deep = group.lines.every((line) => line.indent >= bodyIndent + QUOTATION_INDENT);
  const enough = group.lines.length > 1 || (!layout.wrapping.wrapped && group.text.length >= MIN_QUOTATION_LENGTH);
  return deep && enough;
}

function kindOf(around: Surroundings, at: number, lineAt: number): Kinded {
  const group = around.groups[at];
  if (group === undefined) return { kind: 'paragraph' };
  const { text, first } = group;
  const below = around.groups[at + 1]?.first;
  // A rule or the number of a page has nothing to cite; it is kept apart with the running heads.
  if (isRule(text) || pageNumberLine.test(text)) return { kind: 'runningHead' };
  if (group.lines.length === 1 && isUnderlined(first, below))
    return { kind: 'heading', level: below?.text.startsWith('=') ? 1 : 2 };
  if (first.text.startsWith('>')) return { kind: 'blockQuotation' };
  if (isCaption(text)) return { kind: 'caption' };
  if (isFootnote(around, at)) return { kind: 'footnote' };
  if (isListed(around.groups, at)) return { kind: 'listItem', level: around.listIndents.indexOf(first.indent) + 1 };
  if (isTableRow(around, at)) return { kind: 'tableRow' };
  return headingKind(around, at, lineAt) ?? { kind: isSetIn(around, group) ? 'blockQuotation' : 'paragraph' };
}

/** The block of each group of lines, with its kind, in order. */
export function kindedBlocks(groups: readonly LineGroup[], layout: TextLayout): readonly Block[] {
  const around = surroundings(groups, layout);
  let lineAt = 0;
  return groups.map((group, at) => {
    const block = { start: group.first.start, end: group.last.end, ...kindOf(around, at, lineAt) };
    lineAt += group.lines.length;
    return block;
  });
}
