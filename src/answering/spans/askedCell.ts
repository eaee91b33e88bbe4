import { contains, type Slice } from '../../dossier/slice.ts';
import { cellUnder } from '../../dossier/tableCells.ts';
import type { Hit } from '../../search/hit.ts';

/**
 * The cell of a row that a question asks for: the one under the only column whose name has words of the question that the
 * row has not itself, and whose cell the question does not give ("Which port had 38 boats?"). Null if the passage is no such
 * row; an empty slice if that cell is empty.
 */
export function askedCell({ document, passage, byClause }: Hit): Slice | null {
  const { tableHead } = passage;
  if (tableHead === undefined) return null;
  const named = byClause.flatMap(({ highlights, inHead }) => (highlights.length > 0 ? [] : inHead));
  const given = byClause.flatMap(({ highlights }) => highlights);
  const cells = named
    .map((name) => cellUnder(document.text, tableHead, name, passage))
    .filter((cell) => cell === null || !given.some((word) => contains(cell, word)));
  const [first] = cells;
  if (first === undefined || first === null) return null;
  return cells.every((cell) => cell?.start === first.start && cell.end === first.end) ? first : null;
}
