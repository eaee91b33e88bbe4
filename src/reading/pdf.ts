import { getDocumentProxy } from 'unpdf';
import type { DocumentContent } from '../dossier/document.ts';
import { canonicalText } from './canonicalText.ts';
import { footnoteMarks } from './footnotes.ts';
import { plainTextBlocks } from './plainText.ts';

export const pdfReaderVersion = 1;

/** Reads a PDF's text. Throws {@link UnreadableFile}. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentContent> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  let whole = '';
  const pageStarts: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pageStarts.push(whole.length);
    whole += `${content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')}\n\n`;
  }
  const text = canonicalText(whole);
  const blocks = plainTextBlocks(text).map((block) => ({
    ...block,
    page: Math.max(1, pageStarts.findLastIndex((start) => start <= block.start) + 1),
  }));
  return { text, blocks, footnoteMarks: footnoteMarks(text, blocks), pageCount: pdf.numPages, metadata: {} };
}
