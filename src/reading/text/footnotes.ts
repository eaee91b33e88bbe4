import type { Block } from '../../dossier/document.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';

/** Marks of notes right behind a word or its full stop: `[17]`, `¹²`. A letter in brackets is an editor's. */
const bracketed = /(?<=[\p{L}\p{M}\p{N}\p{P}])\[\d{1,3}\]/gu;
const superscript = /(?<=[\p{L}\p{M}\p{P}])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;
/** Units that can have an exponent: "40 km²" has no footnote. */
const unit = new RegExp(
  `(?:^|[\\s\\d(/])(?:[kcdm\\u00b5n]?m|s|${alternatives(({ documents }) => documents?.units)})$`,
  'u',
);
const UNIT_REACH = 4;

/** The start of a footnote: "[17] …", "17. …", "¹ …". */
const footnoteStart = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)]?(?=\s)|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|([*†‡]))\s*\S/u;
const bracketedStart = /^(?:\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*\S/u;

/** A heading above a list of notes. */
export const notesHeading = new RegExp(`^${alternatives(({ documents }) => documents?.notesHeadings)}:?$`, 'iu');

/** Whether a line begins like a footnote; after a rule or a heading such as "Notes" a number is enough. */
export function startsFootnote(line: string, afterRule: boolean): boolean {
  return afterRule ? footnoteStart.test(line) : bracketedStart.test(line);
}

function isExponent(text: string, at: number): boolean {
  return unit.test(text.slice(Math.max(0, at - UNIT_REACH), at));
}

/** The footnote marks behind words, in order, without those at the start of the footnotes themselves. */
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

/** The marks of both lists in order; of marks that overlap, only the first. */
export function mergedMarks(some: readonly Slice[], others: readonly Slice[]): readonly Slice[] {
  const merged: Slice[] = [];
  for (const mark of [...some, ...others].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || !overlaps(last, mark)) merged.push(mark);
  }
  return merged;
}
