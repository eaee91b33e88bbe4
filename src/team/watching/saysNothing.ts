import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { Hit } from '../../search/hit.ts';

/** Fewest words of a caption that says something; “Figure 3” and “Table 2, continued” only say which one it is. */
const LEAST_CAPTION = 3;
/** What is between two cells: the sign that readers put there, or the gap of a table that was typed. */
const BETWEEN_CELLS = /\||\t+|(?<! ) {2,}/u;

/**
 * Whether a passage only names what is beside it, so that nobody needs to hear of it: a heading over another of these hits, the
 * label of a picture without a caption, a row that names the columns of a table although its format does not say so.
 */
export function saysNothing({ document, passage }: Hit, hits: readonly Hit[]): boolean {
  if (passage.kind === 'heading') return hits.some((other) => isBelow(other, document, passage));
  if (passage.kind === 'caption') return wordsIn(document, passage) < LEAST_CAPTION;
  return passage.kind === 'tableRow' && namesColumns(document, passage);
}

function isBelow(other: Hit, document: NumberedDocument, heading: Passage): boolean {
  return other.document.id === document.id && other.passage.headings.some(({ start }) => start === heading.start);
}

function wordsIn({ text }: NumberedDocument, { start, end }: Passage): number {
  return text.slice(start, end).match(/\p{L}\p{L}+/gu)?.length ?? 0;
}

/**
 * Whether a row is the first of a table without a head, and has words where all the rows below it have numbers. So do
 * spreadsheets guess heads: https://docs.python.org/3/library/csv.html#csv.Sniffer.has_header
 */
function namesColumns(document: NumberedDocument, passage: Passage): boolean {
  const { passages } = document;
  const at = passages.findIndex(({ start }) => start === passage.start);
  if (passage.tableHead !== undefined || at === -1 || passages[at - 1]?.kind === 'tableRow') return false;
  const names = cellsOf(document, passage);
  const after = passages.slice(at + 1);
  const end = after.findIndex(({ kind }) => kind !== 'tableRow');
  const below = after.slice(0, end === -1 ? after.length : end).map((row) => cellsOf(document, row));
  return (
    below.length > 0 && names.some((name, column) => !hasDigit(name) && below.every((row) => hasDigit(row[column])))
  );
}

function cellsOf({ text }: NumberedDocument, { start, end }: Passage): readonly string[] {
  return text.slice(start, end).split(BETWEEN_CELLS);
}

function hasDigit(cell: string | undefined): boolean {
  return cell !== undefined && /\p{N}/u.test(cell);
}
