import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Aside } from '../../dossier/document.ts';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { hasLightText } from './glyphs/hiddenGlyphs.ts';
import { MAX_PAGE_TIME, type OpenPdf, reported, within } from './openPdf.ts';
import { type Annotation, annotationsOf, commentsAmong } from './page/annotations.ts';
import { withAnnotationText } from './page/annotationText.ts';
import { type PageContent, pageContent } from './page/pageContent.ts';
import { strikeOutsOf, withStrikeOuts } from './page/strikeOuts.ts';
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

interface AnnotatedPage extends PageContent {
  readonly annotations: readonly Annotation[];
}

async function contentOf(pdf: PDFDocumentProxy, number: number, isShown: Shows): Promise<AnnotatedPage> {
  const page = await pdf.getPage(number);
  try {
    const content = await pageContent(page, isShown);
    const given = await page.getAnnotations();
    const { transform } = page.getViewport({ scale: 1 });
    const annotations = annotationsOf(given, transform);
    const struck = withStrikeOuts(content, strikeOutsOf(given, transform));
    return { ...withAnnotationText(struck, annotations), annotations };
  } finally {
    page.cleanup();
  }
}

async function onePage(file: OpenPdf, number: number, isShown: Shows): Promise<ReadPage> {
  const content = await contentOf(file.pdf, number, isShown);
  // White text may be on a picture.
  const whole = hasLightText(content) ? await contentOf(await file.withPictures(), number, isShown) : content;
  const stamps = new Set(whole.annotations.filter(({ kind }) => kind === 'stamp').map(({ id }) => id));
  return { ...pageText(whole, stamps), comments: commentsAmong(whole.annotations) };
}

/** The text of a page, and what reviewers say of it. */
export interface ReadPage extends PageText {
  readonly comments: readonly Aside[];
}

/** The text of all pages. Throws {@link UnreadableFile}. */
export async function allPages(file: OpenPdf): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
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
