import type { DocumentContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { canonicalText } from '../canonicalText.ts';
import { struckNotes } from '../struckNote.ts';
import { decoded } from '../text/encoding.ts';
import { footnoteMarks as hangingMarks, mergedMarks } from '../text/footnotes.ts';
import { laidOut } from '../textBuilder.ts';
import type { HtmlBlock } from './blockWalk.ts';
import { placedBlocks } from './htmlBlocks.ts';
import { declaredCharset } from './htmlCharset.ts';
import { htmlMetadata } from './htmlMetadata.ts';
import { checkNesting } from './htmlNesting.ts';
import { type HtmlDocument, parseHtml } from './htmlTree.ts';
import { mainText } from './mainText/mainText.ts';
import { styleRules } from './styleRules.ts';
import { isXhtml, xhtmlAsHtml } from './xhtml.ts';

/** A page that was parsed, with all blocks that a browser shows. */
export interface ReadPage {
  readonly document: HtmlDocument;
  readonly blocks: readonly HtmlBlock[];
  readonly metadata: DocumentContent['metadata'];
  /** What of the page was guessed or could not be decoded. */
  readonly notes: readonly ReadingNote[];
}

/** Parses a page and makes blocks of all that it shows. Throws {@link UnreadableFile}. */
export function readPage(bytes: Uint8Array): ReadPage {
  const { text, notes } = decoded(bytes, declaredCharset(bytes));
  const source = canonicalText(text);
  const html = isXhtml(source) ? xhtmlAsHtml(source) : source;
  checkNesting(html);
  const document = parseHtml(html);
  const metadata = htmlMetadata(document);
  return { document, metadata, notes, blocks: placedBlocks(document.body, styleRules(document.documentElement)) };
}

/** Reads the main text of a web page. Nothing in the page is run or fetched. Throws {@link UnreadableFile}. */
export async function readHtml(bytes: Uint8Array): Promise<DocumentContent> {
  const { document, metadata, notes, blocks } = readPage(bytes);
  const { text, footnoteMarks, ...laid } = laidOut(mainText(blocks, document));
  const marks = mergedMarks(footnoteMarks, hangingMarks(text, laid.blocks));
  const all = [...notes, ...struckNotes(laid.textMarks)];
  return { ...laid, text, footnoteMarks: marks, ...(all.length === 0 ? {} : { notes: all }), metadata };
}
