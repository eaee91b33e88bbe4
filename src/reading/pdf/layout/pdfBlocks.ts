import type { RecognisedPages } from '../../recognition/recognisedPdfPages.ts';
import { wordsInside } from '../../text/hyphenation.ts';
import type { LooseBlock } from '../../textBuilder.ts';
import { byAlignment } from '../lines/alignment.ts';
import type { Fragment } from '../lines/pdfFragments.ts';
import { sheetLines } from '../lines/sheetLines.ts';
import type { PageText } from '../pageText.ts';
import { lineNumbers } from './lineNumbers.ts';
import { pageLines } from './pdfColumns.ts';
import { lineBlocks, namedBlock } from './pdfParagraphs.ts';
import { noteLines, typography } from './pdfTypography.ts';
import { withRepeatedHeadsApart } from './repeatedHeads.ts';
import { runningHeads } from './runningHeads.ts';
import { spokenTurns } from './spokenTurns.ts';
import { gridTables } from './tableGrid.ts';

/** The blocks of a document, and how many numbers of lines are set apart. */
export interface PdfBlocks {
  readonly blocks: readonly LooseBlock[];
  readonly numbers: number;
}

/** The blocks of all pages. Heads, feet and stamps are apart, behind a paragraph that goes over the end of the page. */
export function pdfBlocks(pages: readonly PageText[], recognised: RecognisedPages['blocks']): PdfBlocks {
  const numbered = lineNumbers(pages.map((page) => page.fragments));
  const numbers = new Set(numbered.flatMap((page) => [...(page?.pieces ?? [])]));
  const heads = runningHeads(
    pages.map((page) => {
      const inTables = piecesOfTables(page);
      return { ...page, fragments: page.fragments.filter((piece) => !numbers.has(piece) && !inTables.has(piece)) };
    }),
  );
  for (const head of runningHeads(pages.flatMap(({ sheets }) => sheets))) heads.add(head);
  // Recognition reads the stamp over a picture as well.
  const isApart = (at: number, piece: Fragment): boolean =>
    heads.has(piece) || (recognised.get(at + 1) ?? []).length > 0;
  const lines = pages.flatMap((page, at) => {
    const isText = (piece: Fragment): boolean => !isApart(at, piece) && !numbers.has(piece);
    const upright = byAlignment(pageLines(page.fragments.filter(isText), page.rules));
    const columns = upright.reduce((most, { column }) => Math.max(most, column), 0);
    const numberedLines = upright.map((line) => {
      const number = numbered[at]?.at(line.baseline);
      return number === undefined ? line : { ...line, number };
    });
    return [...numberedLines, ...sheetLines(page.sheets, isText, columns)].map((line) => ({ ...line, page: at + 1 }));
  });
  const type = typography(lines);
  const words = wordsInside(lines.map((line) => line.text));
  const turns = spokenTurns(lines);
  const text = lineBlocks(lines, noteLines(lines, type), type, turns).map((block) =>
    namedBlock(block, type, words, turns),
  );
  const apart = pages.map(({ fragments, sheets, artifacts, turned }, at): readonly LooseBlock[] => {
    const pieces = [fragments, ...sheets.map((sheet) => sheet.fragments)].flat();
    const shown = pieces.filter((piece) => isApart(at, piece)).map((piece) => piece.text);
    const around = [...shown, ...artifacts, ...turned].map(
      (line): LooseBlock => ({ kind: 'runningHead', page: at + 1, parts: [{ text: line }] }),
    );
    return [...around, ...(recognised.get(at + 1) ?? [])];
  });
  return { blocks: withRepeatedHeadsApart(merged(text, apart)), numbers: numbers.size };
}

/** The share of a page's height that a table at its edge is higher than if it is text and no head or foot. */
const HIGHER_THAN_HEADS = 0.2;

/** The pieces in tables of a page whose rules show that they are more than a head or foot. */
function piecesOfTables({ rules, fragments, height }: PageText): ReadonlySet<Fragment> {
  const tables = gridTables(rules, fragments).filter(
    ({ top, bottom }) => bottom > height * HIGHER_THAN_HEADS && top < height * (1 - HIGHER_THAN_HEADS),
  );
  return new Set(tables.flatMap(({ pieces }) => [...pieces]));
}

/** Puts the blocks that are apart on each page before the first block that begins on that page or later. */
function merged(text: readonly LooseBlock[], apart: readonly (readonly LooseBlock[])[]): readonly LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let page = 0;
  for (const block of text) {
    while (page < (block.page ?? 0)) blocks.push(...(apart[page++] ?? []));
    blocks.push(block);
  }
  return [...blocks, ...apart.slice(page).flat()];
}
