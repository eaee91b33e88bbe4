import type { Anchor } from '../../../dossier/document.ts';
import { isCaption } from '../../text/captionLine.ts';
import { startsFootnote } from '../../text/footnotes.ts';
import { headingStyle, numberedLevel } from '../../text/headingLine.ts';
import { joinedLines } from '../../text/hyphenation.ts';
import { sentenceEnd } from '../../text/lineWrapping.ts';
import { listMarker } from '../../text/listMarker.ts';
import type { LooseBlock, TextPart } from '../../textBuilder.ts';
import { joinedAll, joinedMarked, type MarkedText, partsOfMarked, stretch } from '../lines/markedText.ts';
import { CELL_SEPARATOR } from './pdfColumns.ts';
import { type DocumentLine, isLarge, roundedSize, type Typography } from './pdfTypography.ts';

/** What a line is, judged before it is joined with others. */
export type LineRole = 'heading' | 'tableHead' | 'tableRow' | 'footnote' | 'body';

/** A paragraph's lines, all of one role. */
export interface LineBlock {
  readonly role: LineRole;
  readonly lines: readonly DocumentLine[];
}

/** The lines that begin a turn of a transcript. */
export type Turns = ReadonlySet<DocumentLine>;

/** A line that is further down than the ordinary distance by this factor begins a paragraph. */
const PARAGRAPH_GAP = 1.25;
/** Browsers make room for raised letters and for other scripts, so that lines of a sentence can be farther apart. */
const RUN_ON_GAP = 1.7;
/** Lines of one heading are closer than this multiple of their size. */
const HEADING_LEADING = 1.6;
/**
 * A line indented by so many times its size begins a paragraph. If every line is indented by more, it is a quotation.
 */
const INDENT = 0.7;
const QUOTATION_INDENT = 1.2;
/** A line ends a paragraph if there is room behind it for the next word and for so many times its size. */
const SHORT_LINE_SLACK = 1.5;
const MEAN_CHARACTER_WIDTH = 0.5;
/** The share of its column that is free behind a line that is a paragraph of its own. */
const LONE_LINE_ROOM = 0.45;
/** The dots between an entry of a table of contents and its page. */
const leader = /$(?<=(\s*(?:[.·…]\s?){4,}\s*)([\divxlc]{1,6}))/u;

/** Chinese and Japanese lines can end after any character. */
const breaksAnywhere = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Headings in Chinese and Japanese have no clauses. */
const clauseMark = /[、。，；]/u;

function firstWordWidth(line: DocumentLine): number {
  if (breaksAnywhere.test(line.text)) return line.size;
  return (/^\S+/u.exec(line.text)?.[0].length ?? 0) * line.size * MEAN_CHARACTER_WIDTH;
}

function isShort(line: DocumentLine, next: DocumentLine): boolean {
  const room = line.rightToLeft ? line.x - line.columnLeft : line.columnRight - line.right;
  return room > firstWordWidth(next) + SHORT_LINE_SLACK * line.size;
}

function indent(line: DocumentLine): number {
  return (line.rightToLeft ? line.columnRight - line.right : line.x - line.columnLeft) / line.size;
}

function sameColumn(a: DocumentLine, b: DocumentLine): boolean {
  return a.page === b.page && a.column === b.column;
}

function lineRole(line: DocumentLine, notes: ReadonlySet<DocumentLine>, type: Typography): LineRole {
  if (line.isTableRow) return line.row?.isHead === true ? 'tableHead' : 'tableRow';
  if (leader.test(line.text)) return 'tableRow';
  if (notes.has(line)) return 'footnote';
  if (isLarge(line, type)) return 'heading';
  // In another font than the body, and worded like a heading: a heading in bold.
  const isOther = line.font !== type.font && line.size >= type.size * 0.95 && !clauseMark.test(line.text);
  const style = isOther ? headingStyle(line.text) : undefined;
  return style !== undefined && listMarker(line.text)?.ordinal === undefined
    ? 'heading'
    : style === 'numbered'
      ? 'heading'
      : 'body';
}

function continuesHeading(last: DocumentLine, line: DocumentLine): boolean {
  const close = line.baseline - last.baseline <= HEADING_LEADING * line.size;
  return (
    sameColumn(last, line) && close && roundedSize(last.size) === roundedSize(line.size) && last.font === line.font
  );
}

/** Whether a paragraph that reaches the end of a column or page goes on in the next. */
function continuesOver(last: DocumentLine, line: DocumentLine): boolean {
  if (roundedSize(last.size) !== roundedSize(line.size) || indent(line) > INDENT) return false;
  return /^\p{Ll}/u.test(line.text)
    ? !isShort(last, line) || !sentenceEnd.test(last.text)
    : !sentenceEnd.test(last.text);
}

function continuesBody(
  open: readonly DocumentLine[],
  last: DocumentLine,
  line: DocumentLine,
  type: Typography,
  turns: Turns,
): boolean {
  const [first = last] = open;
  const marked =
    listMarker(line.text) !== undefined &&
    (isShort(last, line) || sentenceEnd.test(last.text) || listMarker(first.text));
  if (marked || line.isMarked === true) return false;
  if (!sameColumn(last, line)) return continuesOver(last, line);
  if (roundedSize(last.size) !== roundedSize(line.size)) return false;
  const gap = runsOn(last, line) ? RUN_ON_GAP : PARAGRAPH_GAP;
  if (line.baseline - last.baseline > gap * type.leading * line.size) return false;
  const deeper = indent(line) - indent(last) > INDENT;
  const hangs =
    turns.has(first) || listMarker(first.text) !== undefined || (open.length === 1 && startsFootnote(first.text, true));
  if (deeper && !hangs) return false;
  if (open.length > 1 && indent(last) - indent(line) > INDENT && !hangs && sentenceEnd.test(last.text)) return false;
  return !(isShort(last, line) && (sentenceEnd.test(last.text) || isLoneLine(open, last, line)));
}

/** Whether a full line breaks inside a sentence, so that the next one belongs to it. */
function runsOn(last: DocumentLine, line: DocumentLine): boolean {
  const isInSentence = /^[\p{Ll}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line.text);
  return isInSentence && !sentenceEnd.test(last.text) && !isShort(last, line);
}

/** Whether a line ends so far from the end of its column that the next one, which begins anew, is no part of its sentence. */
function isLoneLine(open: readonly DocumentLine[], last: DocumentLine, line: DocumentLine): boolean {
  const room = line.rightToLeft ? last.x - last.columnLeft : last.columnRight - last.right;
  if (room < (last.columnRight - last.columnLeft) * LONE_LINE_ROOM || !/^["“(]?[\p{Lu}\p{N}]/u.test(line.text))
    return false;
  // Lines beside a picture are short, and end at one place.
  const above = open.at(-2);
  return above === undefined || Math.abs(above.right - last.right) > 2 * last.size;
}

function continues(open: LineBlock, line: DocumentLine, role: LineRole, type: Typography, turns: Turns): boolean {
  const last = open.lines.at(-1);
  if (last === undefined || open.role !== role) return false;
  if (role === 'tableRow' || role === 'tableHead') return false;
  if (role === 'heading') return continuesHeading(last, line);
  if (role === 'footnote') return !startsFootnote(line.text, true) || !sentenceEnd.test(last.text);
  return continuesBody(open.lines, last, line, type, turns);
}

/** Joins lines to paragraphs. Notes at the foot of a page come after the paragraph that goes over the page. */
export function lineBlocks(
  lines: readonly DocumentLine[],
  notes: ReadonlySet<DocumentLine>,
  type: Typography,
  turns: Turns,
): readonly LineBlock[] {
  const done: LineBlock[] = [];
  let body: { role: LineRole; lines: DocumentLine[] } | undefined;
  let feet: { role: LineRole; lines: DocumentLine[] }[] = [];
  for (const line of lines) {
    const role = turns.has(line) ? 'body' : lineRole(line, notes, type);
    const open = role === 'footnote' ? feet.at(-1) : body;
    if (open !== undefined && !turns.has(line) && continues(open, line, role, type, turns)) {
      open.lines.push(line);
    } else if (role === 'footnote') {
      feet.push({ role, lines: [line] });
    } else {
      if (body !== undefined) done.push(body);
      done.push(...feet);
      feet = [];
      body = { role, lines: [line] };
    }
  }
  return [...done, ...(body === undefined ? [] : [body]), ...feet];
}

function headingLevel(line: DocumentLine, text: string, { headingSizes }: Typography): number {
  const rank = headingSizes.indexOf(roundedSize(line.size)) + 1;
  return rank > 0 ? rank : headingSizes.length + (numberedLevel(text) ?? 1);
}

function isSetIn(lines: readonly DocumentLine[]): boolean {
  return lines.length > 1 && lines.every((line) => indent(line) > QUOTATION_INDENT);
}

/** The text of lines as parts, apart for each line if lines are numbered. */
function partsOf(lines: readonly DocumentLine[], words: ReadonlySet<string>): readonly TextPart[] {
  const joined: { text: MarkedText; readonly from?: Omit<Anchor, 'at'> }[] = [];
  const isNumbered = lines.some((line) => line.number !== undefined);
  for (const line of lines) {
    const last = joined.at(-1);
    const from: { readonly from?: Omit<Anchor, 'at'> } | undefined = isNumbered
      ? { from: { page: line.page, ...(line.number === undefined ? {} : { line: line.number }) } }
      : undefined;
    if (last === undefined) joined.push({ text: line, ...from });
    else {
      const both = joinedMarked(last.text, line, (before, next) => joinedLines(before, next, words));
      if (from === undefined) last.text = both;
      else {
        last.text = stretch(both, 0, both.text.length - line.text.length);
        joined.push({ text: line, ...from });
      }
    }
  }
  return joined.flatMap(({ text, ...from }) =>
    partsOfMarked(text).map((part, at) => (at === 0 ? { ...part, ...from } : part)),
  );
}

/** An entry of a table of contents and its page as cells of a row. */
function withoutLeader(line: MarkedText): MarkedText {
  const dots = leader.exec(line.text);
  if (dots === null) return line;
  const [, between = '', number = ''] = dots;
  const page = line.text.length - number.length;
  return joinedAll([stretch(line, 0, page - between.length), stretch(line, page)], CELL_SEPARATOR);
}

/** A block with its text and kind. `words` are the unbroken words of the document, in lower case. */
export function namedBlock(
  { role, lines }: LineBlock,
  type: Typography,
  words: ReadonlySet<string>,
  turns: Turns,
): LooseBlock {
  const [first] = lines;
  if (first === undefined) throw new RangeError('a block of no lines');
  if (first.row !== undefined) {
    const cells = first.row.cells.map((own) =>
      own
        .slice(1)
        .reduce(
          (cell, line) => joinedMarked(cell, line, (before, next) => joinedLines(before, next, words)),
          own[0] ?? { text: '' },
        ),
    );
    return {
      kind: role === 'tableHead' ? role : 'tableRow',
      page: first.page,
      parts: partsOfMarked(joinedAll(cells, CELL_SEPARATOR)),
    };
  }
  const parts = partsOf(lines, words);
  const text = parts.map((part) => part.text).join('');
  if (role === 'tableRow') {
    return { kind: role, page: first.page, parts: lines.flatMap((line) => partsOfMarked(withoutLeader(line))) };
  }
  const { page } = first;
  if (role === 'heading') return { kind: 'heading', level: headingLevel(first, text, type), page, parts };
  if (role !== 'body') return { kind: role, page, parts };
  if (turns.has(first)) return { kind: 'paragraph', page, parts };
  if (isCaption(text)) return { kind: 'caption', page, parts };
  if (listMarker(text) !== undefined) return { kind: 'listItem', level: 1, page, parts };
  return { kind: isSetIn(lines) ? 'blockQuotation' : 'paragraph', page, parts };
}
