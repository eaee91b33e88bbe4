import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { createIsomorphicCanvasFactory, getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { PARSER_FILES } from '../pdf/parserFiles.ts';
import type { LooseBlock } from '../textBuilder.ts';
import { recognisedBlocks } from './recognisedBlocks.ts';
import type { Recogniser } from './recogniser.ts';

/** Pages as recognition reads them: the number of a page, and its blocks; empty if it has no text. */
export interface RecognisedPages {
  readonly blocks: ReadonlyMap<number, readonly LooseBlock[]>;
  readonly notes: readonly ReadingNote[];
}

/** Dots per inch of a drawn page: fine enough for footnotes. A page of A4 takes 17 MB. */
const RESOLUTION = 250;
/** The unit of PDF's own measures, by the inch. */
const POINTS = 72;
/** A poster is drawn coarser, so that its picture stays below this many pixels. */
const MOST_PIXELS = 40_000_000;

/**
 * Recognises text on pages of a PDF that are pictures: each page is drawn and read. `numbers` count from 1. A page on which
 * nothing was recognised is named as a picture.
 */
export async function recognisedPdfPages(
  bytes: Uint8Array,
  numbers: readonly number[],
  recogniser: Recogniser,
): Promise<RecognisedPages> {
  const CanvasFactory = await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas'));
  // The parser takes over the bytes, so it gets a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { ...PARSER_FILES, verbosity: 0, CanvasFactory });
  const blocks = new Map<number, readonly LooseBlock[]>();
  const withLostLines: number[] = [];
  try {
    for (const number of numbers) {
      const { canvas, resolution } = await drawnPage(pdf, number);
      const { paragraphs, lost } = await recogniser.recognise(canvas, resolution);
      blocks.set(number, recognisedBlocks(paragraphs, number));
      if (lost > 0) withLostLines.push(number);
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
  const recognised = numbers.filter((number) => (blocks.get(number) ?? []).length > 0);
  const pictures = numbers.filter((number) => !recognised.includes(number));
  const notes: readonly ReadingNote[] = [
    { kind: 'recognised', pages: recognised },
    { kind: 'lostLines', pages: withLostLines },
    { kind: 'picturePages', pages: pictures },
  ];
  return { blocks, notes: notes.filter(({ pages }) => pages !== undefined && pages.length > 0) };
}

async function drawnPage(pdf: PDFDocumentProxy, number: number): Promise<{ canvas: Canvas; resolution: number }> {
  const page = await pdf.getPage(number);
  const size = page.getViewport({ scale: 1 });
  const scale = Math.min(RESOLUTION / POINTS, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // Sound: the parser draws with the part of the canvas interface that @napi-rs/canvas has; unpdf hands it the same.
  await page.render({ canvas: canvas as never, canvasContext: canvas.getContext('2d') as never, viewport }).promise;
  page.cleanup();
  return { canvas, resolution: Math.round(scale * POINTS) };
}
