import type { Slice } from '../../dossier/slice.ts';
import { escapeText, isShownAsSpace } from './escape.ts';

/**
 * Bold for the words that were searched, underlined for the sentence that answers, bold and slanted for the person,
 * place, time or number in it that was asked for, struck for what is gone or struck through in the document. The sign of
 * doubt is behind its word and not around it.
 */
export type Sign = '**' | '__' | '~~' | '***' | '[?]';

export interface Mark extends Slice {
  readonly sign: Sign;
}

/** Outermost first. */
const NESTING: readonly Sign[] = ['__', '~~', '***', '**', '[?]'];

/** The slice as Markdown, with the marks around the parts of it that they cover. */
export function markUp(text: string, slice: Slice, marks: readonly Mark[]): string {
  const covering = nested(text, slice, marks);
  const places = new Set([slice.start, slice.end, ...covering.flatMap((mark) => [mark.start, mark.end])]);
  const ordered = [...places].sort((a, b) => a - b);
  let markdown = '';
  for (const [index, place] of ordered.entries()) {
    const closing = covering.filter((mark) => mark.end === place).toReversed();
    const opening = covering.filter((mark) => mark.start === place && mark.sign !== '[?]');
    const signs = [...closing, ...opening].map(({ sign }) => sign).join('');
    const part = escapeText(text.slice(place, ordered[index + 1] ?? place));
    // Behind brackets, Discord reads an address in parentheses as that of a link.
    markdown += signs + (signs.endsWith(']') && part.startsWith('(') ? `\\${part}` : part);
  }
  return markdown;
}

/** The marks so divided that each lies wholly inside or outside any outer one; outer ones first. */
function nested(text: string, slice: Slice, marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const sign of NESTING) {
    const places = result.flatMap((mark) => [mark.start, mark.end]);
    const own = joined(text, slice, marks, sign)
      .flatMap((mark) => (sign === '**' ? outside(mark, result) : [mark]))
      .flatMap((mark) => dividedAt(mark, places))
      .map((part) => ({ ...withoutSpace(text, part), sign }))
      .filter((part) => part.start < part.end);
    result.push(...own);
  }
  return result;
}

/**
 * The parts of a bold mark that leave room to the marks that are bold themselves: asterisks that meet are read as one
 * run of them, so that a part which touches one is left plain.
 */
function outside(mark: Slice, marks: readonly Mark[]): readonly Slice[] {
  const strong = marks.filter(({ sign }) => sign === '***');
  return strong.some(({ start, end }) => mark.start <= end && start <= mark.end) ? [] : [mark];
}

function dividedAt(slice: Slice, places: readonly number[]): readonly Slice[] {
  const inside = places.filter((place) => slice.start < place && place < slice.end);
  const starts = [...new Set([slice.start, ...inside])].sort((a, b) => a - b);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? slice.end }));
}

/** The marks of one sign inside the slice, without white space at their ends, overlapping and touching ones as one. */
function joined(text: string, slice: Slice, marks: readonly Mark[], sign: Sign): readonly Mark[] {
  const result: Mark[] = [];
  const inside = marks
    .filter((mark) => mark.sign === sign)
    .map((mark) => wholeLetters(text, clip(mark, slice)))
    .map((part) => withoutSpace(text, clip(part, slice)))
    .filter((part) => part.start < part.end)
    .sort((a, b) => a.start - b.start);
  for (const part of inside) {
    const last = result.at(-1);
    if (last !== undefined && part.start <= last.end) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, part.end) };
    } else {
      result.push({ ...part, sign });
    }
  }
  return result;
}

/** The slice without what is shown as space at its ends. */
function withoutSpace(text: string, { start, end }: Slice): Slice {
  let [from, to] = [start, end];
  while (from < to && isShownAsSpace(text.charAt(from))) from += 1;
  while (to > from && isShownAsSpace(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function clip(part: Slice, slice: Slice): Slice {
  return { start: Math.max(part.start, slice.start), end: Math.min(part.end, slice.end) };
}

/** Widened so that no mark comes between a letter and what is written on it, or between the halves of a character. */
export function wholeLetters(text: string, part: Slice): Slice {
  const attached = /\p{M}|\u200d|[\udc00-\udfff]/u;
  let { start, end } = part;
  while (start > 0 && start < end && attached.test(text.charAt(start))) start -= 1;
  while (end < text.length && end > start && attached.test(text.charAt(end))) end += 1;
  return { start, end };
}
