import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { z } from 'zod';
import type { DocumentContent, Metadata } from '../../dossier/document.ts';
import { wording } from '../../wording/catalogue.ts';
import { primaryLanguage, withoutGaps } from '../metadata/declaredMetadata.ts';
import { meaningfulProperty } from '../office/coreProperties.ts';
import { footnoteMarks } from '../text/footnotes.ts';
import { wordsInside } from '../text/hyphenation.ts';
import { type LooseBlock, laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { PARSER_FILES } from './parserFiles.ts';
import { pageLines } from './pdfColumns.ts';
import { fragments } from './pdfFragments.ts';
import { lineBlocks, namedBlock } from './pdfParagraphs.ts';
import { type PageRuns, pageRuns } from './pdfRuns.ts';
import { noteLines, typography } from './pdfTypography.ts';
import { runningHeads } from './runningHeads.ts';

/** Most time for a page and for a document, in milliseconds; only hostile files take longer. */
const MAX_PAGE_TIME = 20_000;
const MAX_DOCUMENT_TIME = 120_000;

/** Messages for the owner of the file, by the names of the parser's errors. */
const reasonsByErrorName: ReadonlyMap<string, string> = new Map([
  ['PasswordException', wording.unread.pdfEncrypted],
  ['InvalidPDFException', wording.unread.pdfBroken],
  ['FormatError', wording.unread.pdfBroken],
]);
const infoSchema = z.object({
  Title: z.string().optional().catch(undefined),
  Author: z.string().optional().catch(undefined),
  Language: z.string().nullish().catch(undefined),
});

function reported(error: unknown, what: string): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const [name, message] = error instanceof Error ? [error.name, error.message] : ['', String(error)];
  return new UnreadableFile(reasonsByErrorName.get(name) ?? wording.unread.partUnread(what, message), { cause: error });
}

async function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const reason = wording.unread.partSlow(what, milliseconds / 1000);
    timer = setTimeout(() => reject(new UnreadableFile(reason)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // The parser repairs a file without an end and drops its last pages, so that a part would be taken for the whole.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('%%EOF')) {
    throw new UnreadableFile(wording.unread.isCutShort);
  }
  try {
    // The parser takes over the bytes, so it gets a copy. At level 0 it prints nothing.
    return await within(
      MAX_PAGE_TIME,
      getDocumentProxy(new Uint8Array(bytes), { ...PARSER_FILES, verbosity: 0 }),
      wording.unread.wholeFile,
    );
  } catch (error) {
    throw reported(error, wording.unread.wholeFile);
  }
}

async function allPages(pdf: PDFDocumentProxy): Promise<readonly PageRuns[]> {
  const pages: PageRuns[] = [];
  const started = performance.now();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const what = wording.unread.page(number);
    try {
      pages.push(await within(MAX_PAGE_TIME, pageRuns(pdf, number), what));
    } catch (error) {
      throw reported(error, what);
    }
    if (performance.now() - started > MAX_DOCUMENT_TIME) {
      throw new UnreadableFile(wording.unread.slow(MAX_DOCUMENT_TIME / 1000));
    }
  }
  return pages;
}

async function properties(pdf: PDFDocumentProxy): Promise<Partial<Metadata>> {
  const parsed = infoSchema.safeParse((await pdf.getMetadata()).info);
  const info = parsed.success ? parsed.data : {};
  return withoutGaps<Pick<Metadata, 'title' | 'author' | 'language'>>({
    title: meaningfulProperty(info.Title),
    author: meaningfulProperty(info.Author),
    language: primaryLanguage(info.Language ?? ''),
  });
}

/** The blocks of all pages. Heads, feet and stamps are apart, behind a paragraph that goes over the end of the page. */
function blocksOf(pages: readonly PageRuns[]): readonly LooseBlock[] {
  const pieces = pages.map(({ runs, height }) => ({ fragments: fragments(runs), height }));
  const heads = runningHeads(pieces);
  const lines = pieces.flatMap((page, at) =>
    pageLines(page.fragments.filter((piece) => !heads.has(piece))).map((line) => ({ ...line, page: at + 1 })),
  );
  const type = typography(lines);
  const words = wordsInside(lines.map((line) => line.text));
  const text = lineBlocks(lines, noteLines(lines, type), type).map((block) => namedBlock(block, type, words));
  const apart = pages.map(({ turned }, at): readonly LooseBlock[] => {
    const shown = (pieces[at]?.fragments ?? []).filter((piece) => heads.has(piece)).map((piece) => piece.text);
    return [...shown, ...turned].map((line) => ({ kind: 'runningHead', page: at + 1, parts: [{ text: line }] }));
  });
  return merged(text, apart);
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

/**
 * Reads a PDF: its text in reading order, column by column. Words that lines break are joined; running heads and page
 * numbers are blocks apart. Throws {@link UnreadableFile}.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentContent> {
  const pdf = await open(bytes);
  try {
    const pages = await allPages(pdf);
    if (pages.every(({ runs }) => runs.length === 0)) throw new UnreadableFile(wording.unread.isScan);
    const { text, blocks, footnoteMarks: marks } = laidOut(blocksOf(pages));
    return {
      text,
      blocks,
      footnoteMarks: [...marks, ...footnoteMarks(text, blocks)],
      pageCount: pdf.numPages,
      metadata: await properties(pdf),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
