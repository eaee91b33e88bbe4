import { contains, type Slice } from '../../dossier/slice.ts';
import { tableCells } from '../../dossier/tableCells.ts';
import { QUESTION_LANGUAGES } from '../../languages/list.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import type { Hit, MetClause } from '../../search/hit.ts';
import { tokenize } from '../../text/tokens.ts';

/** What is in brackets after the name of a column is its unit: “Dues (crowns)”. */
const UNIT = /\([^()]*\)/gu;

/**
 * The cell of a row that a question asks for: the one under the column whose name has most of the words of the question that
 * the row has not itself, and whose cell the question does not give ("Which port had 38 boats?"). Of two such columns it is
 * the one whose name says least beside them: “Boats”, and not “Fee for a boat”. Null if the passage is no such row, or no
 * column is the one; an empty slice if that cell is empty. `asked` are all folded words of the question: the name of a column
 * may also have one that is not looked for, because it only names the kind of thing asked for ("In which year").
 */
export function askedCell({ document, passage, byClause }: Hit, asked: ReadonlySet<string>): Slice | null {
  const { tableHead } = passage;
  if (tableHead === undefined) return null;
  const named = byClause.filter(({ highlights, inHead }) => highlights.length === 0 && inHead.length > 0);
  const looked = new Set(byClause.flatMap(({ words }) => words));
  const kinds = asked.difference(looked);
  const given = byClause.flatMap(({ highlights }) => highlights);
  const columns = columnsOf(document.text, tableHead, passage)
    .filter(({ cell }) => !given.some((word) => contains(cell, word)))
    .map(({ name, cell }) => ({ cell, ...meeting(document.text, name, named, kinds) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || b.share - a.share);
  const [first, second] = columns;
  if (first === undefined) return null;
  return second !== undefined && second.weight === first.weight && second.share === first.share ? null : first.cell;
}

interface Column {
  readonly name: Slice;
  readonly cell: Slice;
}

/** The columns of a row, with their names; none if a line of the head has not as many cells as the row. */
function columnsOf(text: string, head: Slice, row: Slice): readonly Column[] {
  const cells = tableCells(text, row);
  let { start } = head;
  return text
    .slice(head.start, head.end)
    .split('\n')
    .flatMap((line) => {
      const names = tableCells(text, { start, end: start + line.length });
      start += line.length + 1;
      if (names.length !== cells.length) return [];
      return names.flatMap((name, at) => {
        const cell = cells[at];
        return cell === undefined ? [] : [{ name, cell }];
      });
    });
}

/**
 * The weight of the clauses that the name of a column meets, and the share of its words that they are. A word for the kind of
 * thing asked for weighs more than all of them.
 */
function meeting(
  text: string,
  name: Slice,
  named: readonly MetClause[],
  kinds: ReadonlySet<string>,
): { readonly weight: number; readonly share: number } {
  const met = named.filter(({ inHead }) => inHead.some((one) => contains(name, one)));
  const words = tokenize(text.slice(name.start, name.end).replace(UNIT, ' ')).filter(
    ({ folded }) => !isStopWord(folded, QUESTION_LANGUAGES),
  );
  const ofKind = words.filter(({ folded }) => kinds.has(folded)).length;
  const all = named.reduce((sum, one) => sum + one.weight, 1);
  return {
    weight: met.reduce((sum, one) => sum + one.weight, ofKind * all),
    share: (met.length + ofKind) / Math.max(1, words.length),
  };
}
