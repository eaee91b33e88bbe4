import { type PageLine, pageLines } from '../layout/pdfColumns.ts';
import type { TextSheet } from '../pageText.ts';
import type { Fragment } from './pdfFragments.ts';

/** The lines of several sheets, one after another; none shares a column with another. */
export function sheetLines(
  sheets: readonly TextSheet[],
  isText: (piece: Fragment) => boolean,
  firstColumn: number,
): readonly PageLine[] {
  let before = firstColumn;
  return sheets.flatMap(({ fragments, rules }) => {
    const lines = pageLines(fragments.filter(isText), rules);
    const moved = lines.map((line) => ({ ...line, column: line.column + before }));
    before = moved.reduce((most, { column }) => Math.max(most, column), before);
    return moved;
  });
}
