import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { z } from 'zod';
import type { Aside, DocumentContent, Metadata } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { besideText } from '../besideText.ts';
import { primaryLanguage, withoutGaps } from '../metadata/declaredMetadata.ts';
import { meaningfulProperty } from '../office/coreProperties.ts';
import type { ReaderTools } from '../readerTools.ts';
import type { RecognisedPages } from '../recognition/recognisedPdfPages.ts';
import { struckNotes } from '../struckNote.ts';
import { footnoteMarks } from '../text/footnotes.ts';
import { type LooseBlock, laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { pdfBlocks } from './layout/pdfBlocks.ts';
import { openPdf } from './openPdf.ts';
import type { PageText } from './pageText.ts';
import { allPages, type ReadPage } from './pdfPages.ts';

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

function asidesOf(pages: readonly ReadPage[]): readonly Aside[] {
  return pages.flatMap(({ hidden, comments }) => [
    ...comments,
    ...(hidden.trim() === '' ? [] : [{ kind: 'hidden', text: hidden } as const]),
  ]);
}

/** The numbers, from 1, of the pages whose words only text recognition can read. */
function picturePages(pages: readonly PageText[]): readonly number[] {
  return pages.flatMap(({ pictureText }, at) => (pictureText.isPicture ? [at + 1] : []));
}

function notesOf(pages: readonly ReadPage[], numbers: number): readonly ReadingNote[] {
  const hidden = pages.reduce((count, page) => count + page.hidden.trim().length, 0);
  const undecodedPages = pages.flatMap((page, at) => (page.undecoded > 0 ? [at + 1] : []));
  const undecoded = pages.reduce((count, page) => count + page.undecoded, 0);
  const comments = pages.reduce((count, page) => count + page.comments.length, 0);
  return [
    ...(comments === 0 ? [] : [{ kind: 'comments', count: comments } as const]),
    ...(hidden === 0 ? [] : [{ kind: 'hiddenText', count: hidden } as const]),
    ...(numbers === 0 ? [] : [{ kind: 'lineNumbers', count: numbers } as const]),
    ...(undecoded === 0 ? [] : [{ kind: 'undecoded', count: undecoded, pages: undecodedPages } as const]),
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
    const { blocks, numbers } = pdfBlocks(pages, recognised.blocks);
    checkForText(blocks, pages, recogniser !== null);
    const { footnoteMarks: marks, ...laid } = laidOut(blocks);
    const [asides, notes] = [
      asidesOf(pages),
      [...notesOf(pages, numbers), ...struckNotes(laid.textMarks), ...recognised.notes],
    ];
    return {
      ...laid,
      footnoteMarks: [...marks, ...footnoteMarks(laid.text, laid.blocks)],
      pageCount: file.pdf.numPages,
      ...besideText(asides, notes),
      metadata: await properties(file.pdf),
    };
  } finally {
    await file.close();
  }
}
