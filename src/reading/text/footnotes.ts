import type { Block } from '../../dossier/document.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';

/** Marks that hang on a word or on the stop after it: `[17]`, `[a]` is left to editors' brackets, `¹²`. */
const bracketed = /(?<=[\p{L}\p{M}\p{N}\p{P}])\[\d{1,3}\]/gu;
const superscript = /(?<=[\p{L}\p{M}\p{P}])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;
/** Units that can have an exponent: "40 km²" has no footnote. */
const unit = new RegExp(
  `(?:^|[\\s\\d(/])(?:[kcdm\\u00b5n]?m|s|${alternatives(({ documents }) => documents?.units)})$`,
  'u',
);
const UNIT_REACH = 4;

/** How a footnote begins at the foot of a document: "[17] …", "17. …", "¹ …". */
const footnoteStart = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)]?(?=\s)|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|([*†‡]))\s*\S/u;
const bracketedStart = /^(?:\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*\S/u;

/** A heading above a list of notes. */
export const notesHeading = new RegExp(`^${alternatives(({ documents }) => documents?.notesHeadings)}:?$`, 'iu');

/** Whether a line begins as a footnote does; after a rule or a heading "Notes" a bare number is enough. */
export function startsFootnote(line: string, afterRule: boolean): boolean {
  return afterRule ? footnoteStart.test(line) : bracketedStart.test(line);
}

function isExponent(text: string, at: number): boolean {
  return unit.test(text.slice(Math.max(0, at - UNIT_REACH), at));
}

/** The footnote marks that hang on words, in order; marks that open a footnote itself are not among them. */
export function footnoteMarks(text: string, blocks: readonly Block[]): readonly Slice[] {
  const starts = new Set(blocks.filter((block) => block.kind === 'footnote').map((block) => block.start));
  const found: Slice[] = [];
  for (const pattern of [bracketed, superscript]) {
    for (const match of text.matchAll(pattern)) {
      const slice = { start: match.index, end: match.index + match[0].length };
      if (!starts.has(slice.start) && !(pattern === superscript && isExponent(text, slice.start))) found.push(slice);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The marks of both lists in order, where they share characters the one that begins first. */
export function mergedMarks(some: readonly Slice[], others: readonly Slice[]): readonly Slice[] {
  const merged: Slice[] = [];
  for (const mark of [...some, ...others].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || !overlaps(last, mark)) merged.push(mark);
  }
  return merged;
}
