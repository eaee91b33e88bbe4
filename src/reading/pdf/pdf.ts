import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { z } from 'zod';
import type { Aside, DocumentContent, Metadata } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { primaryLanguage, withoutGaps } from '../metadata/declaredMetadata.ts';
import { meaningfulProperty } from '../office/coreProperties.ts';
import type { ReaderTools } from '../readerTools.ts';
import type { RecognisedPages } from '../recognition/recognisedPdfPages.ts';
import { footnoteMarks } from '../text/footnotes.ts';
import { wordsInside } from '../text/hyphenation.ts';
import { type LooseBlock, laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { openPdf } from './openPdf.ts';
import type { PageText } from './pageText.ts';
import { pageLines } from './pdfColumns.ts';
import type { Fragment } from './pdfFragments.ts';
import { allPages } from './pdfPages.ts';
import { lineBlocks, namedBlock } from './pdfParagraphs.ts';
import { noteLines, typography } from './pdfTypography.ts';
import { runningHeads } from './runningHeads.ts';

const infoSchema = z.object({
  Title: z.string().optional().catch(undefined),
  Author: z.string().optional().catch(undefined),
  Language: z.string().nullish().catch(undefined),
});

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
function blocksOf(pages: readonly PageText[], recognised: RecognisedPages['blocks']): readonly LooseBlock[] {
  const heads = runningHeads(pages);
  // Recognition reads the stamp over a picture as well.
  const isApart = (at: number, piece: Fragment): boolean =>
    heads.has(piece) || (recognised.get(at + 1) ?? []).length > 0;
  const lines = pages.flatMap((page, at) =>
    pageLines(
      page.fragments.filter((piece) => !isApart(at, piece)),
      page.rules,
    ).map((line) => ({ ...line, page: at + 1 })),
  );
  const type = typography(lines);
  const words = wordsInside(lines.map((line) => line.text));
  const text = lineBlocks(lines, noteLines(lines, type), type).map((block) => namedBlock(block, type, words));
  const apart = pages.map(({ fragments, artifacts, turned }, at): readonly LooseBlock[] => {
    const shown = fragments.filter((piece) => isApart(at, piece)).map((piece) => piece.text);
    const around = [...shown, ...artifacts, ...turned].map(
      (line): LooseBlock => ({ kind: 'runningHead', page: at + 1, parts: [{ text: line }] }),
    );
    return [...around, ...(recognised.get(at + 1) ?? [])];
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

function asidesOf(pages: readonly PageText[]): readonly Aside[] {
  return pages.flatMap(({ hidden }) => (hidden.trim() === '' ? [] : [{ kind: 'hidden', text: hidden } as const]));
}

/** The numbers, from 1, of the pages whose words only text recognition can read. */
function picturePages(pages: readonly PageText[]): readonly number[] {
  return pages.flatMap(({ pictureText }, at) => (pictureText.isPicture ? [at + 1] : []));
}

function notesOf(pages: readonly PageText[]): readonly ReadingNote[] {
  const hidden = pages.reduce((count, page) => count + page.hidden.trim().length, 0);
  const undecoded = pages.reduce((count, page) => count + page.undecoded, 0);
  return [
    ...(hidden === 0 ? [] : [{ kind: 'hiddenText', count: hidden } as const]),
    ...(undecoded === 0 ? [] : [{ kind: 'undecoded', count: undecoded } as const]),
  ];
}

/** What is recognised on pages that are pictures; without a recogniser, they are named. */
async function recognisedPages(
  bytes: Uint8Array,
  pages: readonly PageText[],
  recogniser: ReaderTools['recogniser'],
): Promise<RecognisedPages> {
  const pictures = picturePages(pages);
  if (pictures.length === 0) return { blocks: new Map(), notes: [] };
  if (recogniser === null) return { blocks: new Map(), notes: [{ kind: 'picturePages', pages: pictures }] };
  // Loaded here, because the libraries of recognition are large.
  const { recognisedPdfPages } = await import('../recognition/recognisedPdfPages.ts');
  return recognisedPdfPages(bytes, pictures, await recogniser());
}

/** Throws {@link UnreadableFile} if no page has text of its own beside its running heads. */
function checkForText(blocks: readonly LooseBlock[], pages: readonly PageText[], isRecognised: boolean): void {
  if (blocks.some(({ kind }) => kind !== 'runningHead')) return;
  const pictures = picturePages(pages);
  if (pictures.length === 0) throw new UnreadableFile(wording.unread.emptyPages);
  throw new UnreadableFile(wording.unread.onlyPictures(pictures, isRecognised));
}

/**
 * Reads a PDF: its text in reading order, column by column. Words that lines break are joined; running heads and page
 * numbers are blocks apart. Pages that are pictures are recognised if `recogniser` is given, else named. Throws {@link
 * UnreadableFile}.
 */
export async function readPdf(
  bytes: Uint8Array,
  recogniser: ReaderTools['recogniser'] = null,
): Promise<DocumentContent> {
  const file = await openPdf(bytes);
  try {
    const pages = await allPages(file);
    const recognised = await recognisedPages(bytes, pages, recogniser);
    const loose = blocksOf(pages, recognised.blocks);
    checkForText(loose, pages, recogniser !== null);
    const { footnoteMarks: marks, ...laid } = laidOut(loose);
    const [asides, notes] = [asidesOf(pages), [...notesOf(pages), ...recognised.notes]];
    return {
      ...laid,
      footnoteMarks: [...marks, ...footnoteMarks(laid.text, laid.blocks)],
      pageCount: file.pdf.numPages,
      ...(asides.length === 0 ? {} : { asides }),
      ...(notes.length === 0 ? {} : { notes }),
      metadata: await properties(file.pdf),
    };
  } finally {
    await file.close();
  }
}
