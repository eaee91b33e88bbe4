import { startsFootnote } from './footnotes.ts';
import { headingStyle, numberedLevel } from './headingLine.ts';
import type { LetterParts } from './letter.ts';
import { isFilled, type LineWrapping, sentenceEnd } from './lineWrapping.ts';
import { listMarker } from './listMarker.ts';
import { areTableRows } from './tableLine.ts';
import type { TextLine } from './textLines.ts';

/** The lines of one block of plain text. */
export interface LineGroup {
  readonly lines: readonly TextLine[];
  readonly first: TextLine;
  readonly last: TextLine;
  /** The lines joined by spaces. It is only used to judge the group and never shown. */
  readonly text: string;
}

/** How the lines of the whole text belong together. */
export interface TextLayout {
  readonly wrapping: LineWrapping;
  readonly letter: LetterParts;
  readonly turns: ReadonlySet<TextLine>;
}

const rule = /^(?:={3,}|-{3,}|_{3,}|~{3,}|[*#](?:\s*[*#]){2,}|(?:[-–—]\s+){2,}[-–—]|[─━═—]{2,}|⁂)$/u;
const MAX_UNDERLINED = 120;
/** An underline may be a little shorter or longer than its heading. */
const UNDERLINE_SLACK = 4;
/** A line that is indented by so many columns more than the line above begins a paragraph. */
const PARAGRAPH_INDENT = 2;

/** Whether the line is a rule or an ornament without words. */
export function isRule(line: string): boolean {
  return rule.test(line);
}

/** Whether `below` underlines `line` and so makes it a heading. */
export function isUnderlined(line: TextLine, below: TextLine | undefined): boolean {
  if (below === undefined || below.gap > 0 || !/^(?:={3,}|-{3,}|~{3,})$/u.test(below.text)) return false;
  const fits = Math.abs(below.text.length - line.text.length) <= UNDERLINE_SLACK || below.text.startsWith('=');
  return fits && line.text.length <= MAX_UNDERLINED && !isRule(line.text);
}

function endsThought(line: TextLine, next: TextLine, width: number): boolean {
  return sentenceEnd.test(line.text) || !isFilled(line, next, width);
}

/** Whether a line begins with the mark of a block: a list item, a turn, a note or a numbered section. */
function startsByMark(line: TextLine, layout: TextLayout): boolean {
  return (
    layout.turns.has(line) ||
    listMarker(line.text) !== undefined ||
    startsFootnote(line.text, false) ||
    (numberedLevel(line.text) ?? 0) > 1
  );
}

function breaksByIndent(
  group: readonly TextLine[],
  previous: TextLine,
  line: TextLine,
  { turns }: Pick<TextLayout, 'turns'>,
): boolean {
  const first = group[0] ?? previous;
  const hangs = turns.has(first) || listMarker(first.text) !== undefined || startsFootnote(first.text, false);
  if (line.indent >= previous.indent + PARAGRAPH_INDENT) return !(hangs && line.indent > first.indent);
  // Less indented than the lines of the group: an indented quotation has ended.
  return group.length > 1 && line.indent + PARAGRAPH_INDENT < previous.indent;
}

function isCapitals(line: TextLine): boolean {
  return headingStyle(line.text) === 'capitals';
}

function isWhollyApart(previous: TextLine, line: TextLine): boolean {
  return line.gap > 0 || isRule(line.text) || isRule(previous.text);
}

/** Whether `line` begins a new block in text whose lines are wrapped; `group` is the block so far. */
function breaksWrapped(group: readonly TextLine[], previous: TextLine, line: TextLine, layout: TextLayout): boolean {
  const { width } = layout.wrapping;
  if (line.text.startsWith('>') || previous.text.startsWith('>')) {
    return !(line.text.startsWith('>') && previous.text.startsWith('>') && line.text !== '>' && previous.text !== '>');
  }
  if (isCapitals(line) !== isCapitals(previous)) return endsThought(previous, line, width) || isCapitals(previous);
  if (areTableRows(line.text, previous.text)) return true;
  if (startsByMark(line, layout)) return endsThought(previous, line, width) || layout.turns.has(line);
  if (breaksByIndent(group, previous, line, layout)) return true;
  const runsOn = /^\p{Ll}/u.test(line.text) && !sentenceEnd.test(previous.text);
  return !isFilled(previous, line, width) && !runsOn;
}

function isInLetterhead(at: number, { opening, closing }: LetterParts): boolean {
  return at < opening - 1 || at > closing;
}

function group(lines: readonly TextLine[], from: number, to: number): LineGroup {
  const own = lines.slice(from, to);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) throw new RangeError(`no lines from ${from} to ${to}`);
  return { lines: own, first, last, text: own.map((line) => line.text).join(' ') };
}

/** Groups the lines of each block. Every line is in one group, in order. */
export function lineGroups(lines: readonly TextLine[], layout: TextLayout): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    const [previous, line] = [lines[at - 1], lines[at]];
    if (previous !== undefined && line !== undefined && !breaksAt(lines, from, at, previous, line, layout)) continue;
    groups.push(group(lines, from, at));
    from = at;
  }
  return lines.length === 0 ? [] : groups;
}

function breaksAt(
  lines: readonly TextLine[],
  from: number,
  at: number,
  previous: TextLine,
  line: TextLine,
  layout: TextLayout,
): boolean {
  if (isWhollyApart(previous, line) || isUnderlined(line, lines[at + 1])) return true;
  // The lines of an address or a signature are broken on purpose and still belong together.
  if (layout.wrapping.spaced && isInLetterhead(at, layout.letter)) return false;
  if (!layout.wrapping.wrapped) return true;
  // The rules need only the first line and the last two; a slice of the whole group would be slow for long groups.
  const known = [lines[from] ?? previous, ...(at - from > 1 ? [previous] : [])];
  return breaksWrapped(known, previous, line, layout);
}
