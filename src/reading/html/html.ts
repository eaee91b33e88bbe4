import type { DocumentContent } from '../../dossier/document.ts';
import { canonicalText } from '../canonicalText.ts';
import { decodeText } from '../text/encoding.ts';
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

/** A page that was parsed, with all blocks that a browser shows. */
export interface ReadPage {
  readonly document: HtmlDocument;
  readonly blocks: readonly HtmlBlock[];
  readonly metadata: DocumentContent['metadata'];
}

/** Parses a page and makes blocks of all that it shows. Throws {@link UnreadableFile}. */
export function readPage(bytes: Uint8Array): ReadPage {
  const html = canonicalText(decodeText(bytes, declaredCharset(bytes)));
  checkNesting(html);
  const document = parseHtml(html);
  const metadata = htmlMetadata(document);
  return { document, metadata, blocks: placedBlocks(document.body, styleRules(document.documentElement)) };
}

/** Reads the main text of a web page. Nothing in the page is run or fetched. Throws {@link UnreadableFile}. */
export async function readHtml(bytes: Uint8Array): Promise<DocumentContent> {
  const { document, metadata, blocks } = readPage(bytes);
  const { text, footnoteMarks, ...laid } = laidOut(mainText(blocks, document));
  const marks = mergedMarks(footnoteMarks, hangingMarks(text, laid.blocks));
  return { ...laid, text, footnoteMarks: marks, metadata };
}
