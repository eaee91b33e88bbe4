import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { hasLightText } from './hiddenGlyphs.ts';
import { MAX_PAGE_TIME, type OpenPdf, reported, within } from './openPdf.ts';
import { type PageContent, pageContent } from './pageContent.ts';
import { type PageText, pageText } from './pageText.ts';

/** Most time for a document, in milliseconds; only hostile files take longer. */
const MAX_DOCUMENT_TIME = 120_000;

type Shows = (group: unknown) => boolean;

async function layers(pdf: PDFDocumentProxy): Promise<Shows> {
  const config = await pdf.getOptionalContentConfig();
  return (group) => {
    const isVisible: unknown = config.isVisible(group);
    return isVisible !== false;
  };
}

async function contentOf(pdf: PDFDocumentProxy, number: number, isShown: Shows): Promise<PageContent> {
  const page = await pdf.getPage(number);
  try {
    return await pageContent(page, isShown);
  } finally {
    page.cleanup();
  }
}

async function onePage(file: OpenPdf, number: number, isShown: Shows): Promise<PageText> {
  const content = await contentOf(file.pdf, number, isShown);
  // White text may be on a picture.
  if (!hasLightText(content)) return pageText(content);
  return pageText(await contentOf(await file.withPictures(), number, isShown));
}

/** The text of all pages. Throws {@link UnreadableFile}. */
export async function allPages(file: OpenPdf): Promise<readonly PageText[]> {
  const pages: PageText[] = [];
  const started = performance.now();
  const isShown = await layers(file.pdf);
  for (let number = 1; number <= file.pdf.numPages; number += 1) {
    const what = wording.unread.page(number);
    try {
      pages.push(await within(MAX_PAGE_TIME, onePage(file, number, isShown), what));
    } catch (error) {
      throw reported(error, what);
    }
    if (performance.now() - started > MAX_DOCUMENT_TIME) {
      throw new UnreadableFile(wording.unread.slow(MAX_DOCUMENT_TIME / 1000));
    }
  }
  return pages;
}
