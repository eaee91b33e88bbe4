import type { Slice } from '../../../dossier/slice.ts';
import type { QuotationMarks } from '../../../languages/parts/quotationMarks.ts';
import { speechLexiconOf } from '../../../languages/speechLexiconOf.ts';
import { APOSTROPHES } from '../../../text/fold.ts';
import { isApostrophe } from './apostrophes.ts';
import { markPairsOf, SURE_OPENERS } from './marks.ts';

/** The text between two quotation marks, with the marks. */
export interface Quotation extends Slice {
  /** The words without their marks. */
  readonly inner: Slice;
  /** How many quotations are around it. */
  readonly depth: number;
  /** Whether it has its closing mark. */
  readonly closed: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Deeper quotations are read as part of the one around them, as a limit for hostile texts. */
const DEEPEST = 8;

interface Open {
  readonly mark: string;
  readonly at: number;
  /** Whether it follows a colon; a single mark there is not a letter of a name. */
  readonly isAnnounced: boolean;
}

/**
 * The direct quotations of a text, in the order of their opening marks. A quotation ends with its paragraph at the
 * latest; one that goes on in the next paragraph is a quotation there too. `language` is a BCP 47 tag. A mark between
 * letters is an apostrophe. So is ’ or ' after a letter, if no single quotation is open or the open one clearly closes
 * later.
 */
export function quotationsOf(text: string, paragraphs: readonly Slice[], language?: string): readonly Quotation[] {
  const pairs = markPairsOf(language);
  const { plural } = speechLexiconOf(language).endings;
  return paragraphs.flatMap((paragraph) => quotationsOfParagraph(text, paragraph, pairs, plural));
}

function quotationsOfParagraph(
  text: string,
  paragraph: Slice,
  pairs: QuotationMarks,
  plural: RegExp,
): readonly Quotation[] {
  const found: Omit<Quotation, 'depth'>[] = [];
  const open: Open[] = [];
  const marks = marksOf(pairs);
  const part = text.slice(paragraph.start, paragraph.end);
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    at = paragraph.start + markFrom(marks, part, at - paragraph.start);
    if (at === paragraph.end) break;
    if (text.charAt(at) === '"' && text.charAt(at - 1) === '=') {
      // The value of an attribute in a rest of markup: title="…".
      const close = text.indexOf('"', at + 1);
      if (close !== -1 && close < paragraph.end) at = close;
      continue;
    }
    const mark = markAt(text, at, paragraph, open);
    if (mark.length === 1 && isApostrophe(text, at, paragraph, open.some(isSingle), plural)) continue;
    const next = at + mark.length;
    const opener = closedBy(mark, text, at, paragraph, open, pairs);
    if (opener >= 0) {
      // Quotations that were opened inside and never closed end here too.
      for (const [index, inner] of open.entries()) {
        if (index === opener) found.push(quotation(inner, next, mark.length, true));
        else if (index > opener && !isDoubtful(inner)) found.push(quotation(inner, next, mark.length, false));
      }
      open.length = opener;
    } else if (mark in pairs && open.length < DEEPEST && opensHere(text, at, paragraph)) {
      open.push({ mark, at, isAnnounced: /:\s?$/u.test(text.slice(Math.max(paragraph.start, at - 2), at)) });
    }
    at = next - 1;
  }
  for (const left of open) if (!isDoubtful(left)) found.push(quotation(left, paragraph.end, 0, false));
  return withDepth(found.filter(({ inner }) => LETTER.test(text.slice(inner.start, inner.end))));
}

/** The mark at an offset. Two single marks in a row are typed for a double one. */
function markAt(text: string, at: number, { end }: Slice, open: readonly Open[]): string {
  const mark = text.charAt(at);
  if ((mark !== "'" && mark !== '`') || at + 1 >= end || text.charAt(at + 1) !== mark) return mark;
  // ''He said, 'no''': the first of the three closes the inner quotation.
  const isInner = open.at(-1)?.mark === "'" && text.charAt(at + 2) === mark;
  return isInner ? mark : mark + mark;
}

/** A pattern for every mark that opens or closes; none of them has a special meaning in a class of characters. */
function marksOf(pairs: QuotationMarks): RegExp {
  return new RegExp(`[${Object.keys(pairs).join('')}${Object.values(pairs).flat().join('')}]`, 'gu');
}

/** The offset of the first mark from an offset on; the length of the text if there is none. */
function markFrom(marks: RegExp, text: string, from: number): number {
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? text.length;
}

function withDepth(found: readonly Omit<Quotation, 'depth'>[]): readonly Quotation[] {
  const around: Omit<Quotation, 'depth'>[] = [];
  return found
    .toSorted((a, b) => a.start - b.start)
    .map((one) => {
      while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= one.start) around.pop();
      around.push(one);
      return { ...one, depth: around.length - 1 };
    });
}

/** Whether an open quotation has a single mark. */
function isSingle({ mark }: Open): boolean {
  return (mark.length === 1 && APOSTROPHES.includes(mark)) || mark === '‚';
}

/** Whether a mark that nothing closes is more likely an apostrophe or a letter (‘ayn) than a quotation. */
function isDoubtful({ mark, isAnnounced }: Open): boolean {
  return mark.length === 1 && APOSTROPHES.includes(mark) && !isAnnounced;
}

function quotation({ mark, at }: Open, end: number, closing: number, closed: boolean): Omit<Quotation, 'depth'> {
  const innerEnd = Math.max(end - closing, at + mark.length);
  return { start: at, end: closed ? end : innerEnd, inner: { start: at + mark.length, end: innerEnd }, closed };
}

/** Index of the innermost open quotation that this mark closes, or -1. */
function closedBy(
  mark: string,
  text: string,
  at: number,
  paragraph: Slice,
  open: readonly Open[],
  pairs: QuotationMarks,
): number {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const one = open[index];
    if (one === undefined) continue;
    // ‘… ‘ at the end of a paragraph: the typist's program set an opening mark to close.
    if (mark === '‘' && one.mark === '‘' && NOTHING_MORE.test(text.slice(at + 1, Math.min(paragraph.end, at + 8))))
      return index;
    // “It is late,“ she said: the mark “ closes after a word and before a space.
    if (mark === '“' && one.mark === '“' && isAfterWord(text, at, paragraph)) return index;
    if (pairs[one.mark]?.includes(mark) !== true) continue;
    // “He said "go" now”: a mark of another kind before a word opens a quotation.
    if (mark !== one.mark && mark in pairs && isBeforeWord(text, at, paragraph)) continue;
    const opensInstead = mark === one.mark && opensHere(text, at, paragraph) && at > one.at + 1;
    if (!opensInstead || mark === '"' || mark === "''") return index;
  }
  return -1;
}

/** A mark behind which another one closes. */
const MARK_BEFORE = /["'”’»›]/u;

const NOTHING_MORE = /^[\s.…”"]*$/u;

function isBeforeWord(text: string, at: number, { start, end }: Slice): boolean {
  return (at === start || /[\s([{—–-]/u.test(text.charAt(at - 1))) && at + 1 < end && LETTER.test(text.charAt(at + 1));
}

/** Whether a mark is right behind a word or its punctuation and not before a word. */
function isAfterWord(text: string, at: number, { start, end }: Slice): boolean {
  return at > start && !/[\s([{—–-]/u.test(text.charAt(at - 1)) && (at + 1 >= end || !LETTER.test(text.charAt(at + 1)));
}

/** Whether a mark is in the place of an opening one: at the start, or after a space, bracket, dash or other mark. */
function opensHere(text: string, at: number, paragraph: Slice): boolean {
  if (at === paragraph.start) return true;
  const before = text.charAt(at - 1);
  if (SURE_OPENERS.includes(text.charAt(at))) return true;
  // 'She said, "No."': the mark right behind another closes, unless words follow it.
  const isBehindMark =
    MARK_BEFORE.test(before) && (at + 1 >= paragraph.end || /[\s,.;:!?)]/u.test(text.charAt(at + 1)));
  if (isBehindMark) return false;
  return !LETTER.test(before) && !/[.,;:!?…]/u.test(before);
}
