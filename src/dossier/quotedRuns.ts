import { wording } from '../wording/catalogue.ts';
import type { TextMark } from './document.ts';
import { contains, type Slice } from './slice.ts';
import { marksIn } from './standingText.ts';

/** A stretch of quoted text as it is shown. */
export interface QuotedRun {
  readonly text: string;
  readonly isStruck: boolean;
  /** Whether it is the bot's sign that the word before it may be misread, and no text of the document. */
  readonly isSign: boolean;
}

/** A slice of a text as runs that are struck or not, each doubtful word with the sign of doubt behind it. */
export function quotedRuns(text: string, marks: readonly TextMark[], within: Slice): readonly QuotedRun[] {
  const struck = marksIn(marks, 'struck', within);
  const unsure = marksIn(marks, 'unsure', within);
  const edges = [...struck.flatMap(({ start, end }) => [start, end]), ...unsure.map(({ end }) => end)];
  const places = [...new Set([within.start, within.end, ...edges])].sort((a, b) => a - b);
  return places.slice(0, -1).flatMap((start, at): readonly QuotedRun[] => {
    const end = places[at + 1] ?? start;
    const isStruck = struck.some((one) => contains(one, { start, end }));
    const run = { text: text.slice(start, end), isStruck, isSign: false };
    const isDoubted = unsure.some((one) => one.end === end);
    return isDoubted ? [run, { text: wording.marks.unsure, isStruck: false, isSign: true }] : [run];
  });
}

/** The runs as text that says by itself what is struck. */
export function plainRuns(runs: readonly QuotedRun[]): string {
  return runs.map(({ text, isStruck }) => (isStruck ? wording.marks.struck(text) : text)).join('');
}
