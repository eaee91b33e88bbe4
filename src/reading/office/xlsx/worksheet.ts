import { type GridRow, cellText as textOfCell } from '../../tables/tableBlocks.ts';
import type { TextPart } from '../../textBuilder.ts';
import { xmlElements } from '../../xml/readXml.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../../xml/xmlElement.ts';
import { plainStyle } from './cellStyles.ts';
import { type CellContext, cellParts } from './cellText.ts';
import { workbookNamespaces } from './workbookXml.ts';

/** A sheet beyond this column holds no table that people read (Excel has 16,384). */
const MAX_COLUMNS = 1024;
const sheetContainers = new Set(['worksheet', 'sheetData']);

export interface Worksheet {
  readonly rows: readonly GridRow[];
  /** The texts of hidden rows and columns, row by row. */
  readonly hidden: readonly string[];
  /** Heads and feet of the printed page. */
  readonly pageHeads: readonly string[];
  /** Cells beyond the limit of columns that have text. */
  readonly cellsBeyond: number;
}

/** The column of a reference such as `AB12`, from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/u.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function hiddenColumns(cols: XmlElement): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { attributes } of childrenOf(cols, 'col')) {
    if (!isTrue(attributes.hidden)) continue;
    const last = Math.min(Number(attributes.max), MAX_COLUMNS);
    for (let column = Number(attributes.min); column <= last; column += 1) hidden.add(column - 1);
  }
  return hidden;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A head or foot of the printed page without its codes for fonts, fields and sides (ECMA-376, part 1, 18.3.1.46). */
function pageHeadText(element: XmlElement): string {
  return textUnder(element)
    .replace(/&[LCR]/gu, ' ')
    .replace(/&(?:"[^"]*"|\d+|K[\dA-F+-]{6}|[A-JL-Z])/giu, '')
    .replaceAll('&&', '&')
    .trim();
}

interface ReadRow {
  readonly cells: TextPart[][];
  readonly isBold: boolean;
}

/** A row of bold names above rows that are not: the head, as people mark it. */
function withHeads(rows: readonly ReadRow[], headRows: ReadonlySet<number>): readonly GridRow[] {
  return rows.map(({ cells, isBold }, at) => {
    const filled = cells.filter((cell) => textOfCell(cell) !== '').length;
    const isMarked = isBold && filled > 1 && rows[at + 1]?.isBold === false;
    return { cells, isHead: headRows.has(at) || isMarked };
  });
}

/** The rows of a sheet as they are shown. `tableHeads`: numbers of rows, from 1, that are heads of tables of the file. */
export function readWorksheet(xml: Uint8Array, context: CellContext, tableHeads: ReadonlySet<number>): Worksheet {
  const rows: ReadRow[] = [];
  const heads = new Set<number>();
  const hidden: string[] = [];
  const pageHeads: string[] = [];
  let hiddenAt: ReadonlySet<number> = new Set();
  let number = 0;
  let cellsBeyond = 0;
  for (const element of xmlElements(xml, workbookNamespaces, sheetContainers)) {
    if (element.name === 'cols') hiddenAt = hiddenColumns(element);
    if (element.name === 'headerFooter') {
      for (const child of childrenOf(element)) pageHeads.push(pageHeadText(child));
    }
    if (element.name !== 'row') continue;
    const given = Number(element.attributes.r ?? number + 1);
    const isHiddenRow = isTrue(element.attributes.hidden);
    const isGap = given > number + 1;
    number = given;
    const cells: TextPart[][] = [];
    const hiddenCells: string[] = [];
    let column = -1;
    let isBold = true;
    for (const cell of childrenOf(element, 'c')) {
      column = cell.attributes.r === undefined ? column + 1 : columnOf(cell.attributes.r);
      const style = context.styles[Number(cell.attributes.s ?? 0)] ?? plainStyle;
      const parts = cellParts(cell, style, context);
      const text = textOfCell(parts);
      if (text === '') continue;
      if (column >= MAX_COLUMNS) cellsBeyond += 1;
      else if (isHiddenRow || hiddenAt.has(column)) hiddenCells.push(text);
      else {
        while (cells.length < column) cells.push([]);
        cells[column] = [...parts];
        isBold &&= style.isBold;
      }
    }
    if (hiddenCells.length > 0) hidden.push(hiddenCells.join(' | '));
    // A row that is hidden parts no table.
    if (isHiddenRow) continue;
    if (isGap) rows.push({ cells: [], isBold: false });
    if (tableHeads.has(number)) heads.add(rows.length);
    rows.push({ cells: withoutColumns(cells, hiddenAt), isBold });
  }
  return { rows: withHeads(withoutLeadingColumns(rows), heads), hidden, pageHeads, cellsBeyond };
}

function withoutColumns(cells: TextPart[][], hidden: ReadonlySet<number>): TextPart[][] {
  const dense = Array.from(cells, (cell) => cell ?? []);
  return hidden.size === 0 ? dense : dense.filter((_, column) => !hidden.has(column));
}

/** Columns at the left without text are the margin of the sheet. */
function withoutLeadingColumns(rows: readonly ReadRow[]): readonly ReadRow[] {
  const first = rows.reduce((least, { cells }) => {
    const at = cells.findIndex((cell) => textOfCell(cell) !== '');
    return at === -1 ? least : Math.min(least, at);
  }, MAX_COLUMNS);
  return first === 0 ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(first) }));
}

/** The first rows of the tables that a sheet defines, by the XML of each (18.5.1.2). */
export function headRowOf(table: XmlElement): number | undefined {
  if (table.attributes.headerRowCount === '0') return undefined;
  const row = /^\$?[A-Z]+\$?(\d+)/u.exec(table.attributes.ref ?? '')?.[1];
  return row === undefined ? undefined : Number(row);
}

/** A child's text. */
export function textOfChild(element: XmlElement, name: string): string {
  const child = childOf(element, name);
  return child === undefined ? '' : textUnder(child);
}
