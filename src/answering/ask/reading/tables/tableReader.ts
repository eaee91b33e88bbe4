import { hasStandingWords } from '../../../../dossier/standingText.ts';
import type { Hit, MetClause } from '../../../../search/hit.ts';
import { tokenize } from '../../../../text/tokens.ts';
import { askedCell } from '../../../spans/askedCell.ts';
import type { AnswerReader, GivenAnswer } from '../answerReader.ts';

/** Hits among which rows are looked for; below, hardly any has enough of the question. */
const LOOKED = 100;
/** How sure it is that a row is not the one that is asked for, if another row of its table has what it lacks. */
const WRONG_ROW = 0.9;
/** The same if no row of the table has a name or a number of the question. */
const WRONG_TABLE = 0.7;

/**
 * Reads rows of tables. A row gives the cell that is asked for if it has every name and number of the question, itself or in
 * what is above it. Nothing is reckoned from rows.
 */
export const tableReader: AnswerReader = {
  kind: 'table',
  read: ({ wanted, words }, _, __, hits) => {
    if (
      wanted === 'statement' ||
      wanted === 'reason' ||
      !hits.slice(0, LOOKED).some(({ passage }) => passage.tableHead)
    )
      return null;
    const wordsOfTable = tables();
    return { given: (hit) => (hit.passage.tableHead === undefined ? null : cellGiven(hit, wordsOfTable(hit), words)) };
  },
};

function cellGiven(hit: Hit, table: ReadonlySet<string>, asked: ReadonlySet<string>): GivenAnswer | null {
  const { document, passage, byClause, words } = hit;
  const sentence = { start: passage.start, end: passage.end };
  const lost = byClause.filter((one) => !isMet(one, words.around));
  const other = { sentence, span: null, verdict: 'other' } as const;
  if (lost.some((one) => one.words.some((word) => table.has(word)))) return { ...other, sureness: WRONG_ROW };
  const cell = askedCell(hit, asked);
  if (lost.some(isKey)) return cell === null ? null : { ...other, sureness: WRONG_TABLE };
  if (cell === null || byClause.every(({ highlights }) => highlights.length === 0)) return null;
  if (cell.start === cell.end || !hasStandingWords(document, cell)) return { ...other, sureness: WRONG_ROW };
  const all = byClause.reduce((sum, { weight }) => sum + weight, 0);
  const without = lost.reduce((sum, { weight }) => sum + weight, 0);
  return { sentence, span: cell, verdict: 'gives', sureness: all === 0 ? 0 : 1 - without / all };
}

/** A name or a number: a row without it is about something else. A verb may be missing. */
function isKey({ isName, words }: MetClause): boolean {
  return isName || words.some((word) => /\p{Nd}/u.test(word));
}

function isMet({ highlights, inHead, words }: MetClause, around: ReadonlySet<string>): boolean {
  return highlights.length > 0 || inHead.length > 0 || words.some((word) => around.has(word));
}

/** The folded words of all rows of the table that a row is of; each table is read once. */
function tables(): (hit: Hit) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ document, passage }) => {
    const head = passage.tableHead?.start;
    const key = `${document.id} ${head}`;
    const found =
      known.get(key) ??
      new Set(
        document.passages
          .filter((one) => one.tableHead?.start === head)
          .flatMap((row) => tokenize(document.standing.slice(row.start, row.end)).map(({ folded }) => folded)),
      );
    known.set(key, found);
    return found;
  };
}
