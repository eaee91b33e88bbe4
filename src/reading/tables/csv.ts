import type { DocumentContent } from '../../dossier/document.ts';
import { canonicalText } from '../canonicalText.ts';
import { decoded } from '../text/encoding.ts';
import { laidOut } from '../textBuilder.ts';
import { delimiterOf } from './delimiter.ts';
import { withinRowLimit } from './rowLimit.ts';
import { separatedRows } from './separatedRows.ts';
import { gridBlocks } from './tableBlocks.ts';

/** A line that Excel writes and takes for its own use: `sep=;`. */
const delimiterLine = /^"?sep=(.)"?\n/iu;
/** In no file that is text: every line is one cell. */
const NO_DELIMITER = '\u001f';

/** A cell as it is written, without the empty lines in it. */
function shownCell(cell: string): string {
  return cell.replace(/(?<!\s)[^\S\n]*\n\s*/gu, '\n').trim();
}

function readTable(bytes: Uint8Array, tellDelimiter: (text: string) => string | undefined): DocumentContent {
  const read = decoded(bytes);
  const whole = canonicalText(read.text);
  const line = delimiterLine.exec(whole);
  const text = whole.slice(line?.[0].length ?? 0);
  const delimiter = line?.[1] ?? tellDelimiter(text) ?? NO_DELIMITER;
  const { rows, notes: limited } = withinRowLimit(separatedRows(text, { delimiter }), (row) =>
    row.every((cell) => cell.trim() === ''),
  );
  const grid = rows.map((row) => ({ cells: row.map((cell) => [{ text: shownCell(cell) }]) }));
  const notes = [...read.notes, ...limited];
  return { ...laidOut(gridBlocks(grid, () => true)), ...(notes.length === 0 ? {} : { notes }), metadata: {} };
}

/**
 * Reads a table of comma-separated values (RFC 4180), also with semicolons, tabs or bars between the cells, or with
 * one column. Throws {@link UnreadableFile}.
 */
export async function readCsv(bytes: Uint8Array): Promise<DocumentContent> {
  return readTable(bytes, delimiterOf);
}

/** Reads a table of tab-separated values. Throws {@link UnreadableFile}. */
export async function readTsv(bytes: Uint8Array): Promise<DocumentContent> {
  return readTable(bytes, (text) => (text.includes('\t') ? '\t' : delimiterOf(text)));
}
