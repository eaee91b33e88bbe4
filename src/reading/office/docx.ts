import type { Metadata } from '../../dossier/document.ts';
import { besideText } from '../besideText.ts';
import type { ReaderResult } from '../members.ts';
import { withoutGaps } from '../metadata/declaredMetadata.ts';
import { footnoteMarks as hangingMarks, mergedMarks } from '../text/footnotes.ts';
import { laidOut } from '../textBuilder.ts';
import { coreProperties, meaningfulProperty } from './coreProperties.ts';
import { headDate } from './docx/headDate.ts';
import { savedPages, withoutPages } from './docx/pages.ts';
import { readWord } from './docx/wordDocument.ts';

/**
 * Reads a Word document (ECMA-376, transitional or strict; with or without macros, which are not run; also templates): text
 * with automatic numbers, headings, lists, tables, notes, heads and feet. Tracked changes are read as accepted; comments
 * and hidden text are set apart; whatever is not read is named. Throws {@link UnreadableFile}.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReaderResult> {
  const { parts, blocks, apart, members, headLines, title, pages } = readWord(bytes);
  // Pages are true only if the layout that the text notes is the one of the last saving.
  const hasPages = pages === savedPages(parts) && pages > 1;
  const { footnoteMarks, ...content } = laidOut(hasPages ? blocks : withoutPages(blocks));
  const published = headDate(headLines, content.text);
  const properties = parts.package.partOfType('core-properties') ?? 'docProps/core.xml';
  const { asides, notes } = apart;
  return {
    ...content,
    footnoteMarks: mergedMarks(footnoteMarks, hangingMarks(content.text, content.blocks)),
    ...(hasPages ? { pageCount: pages } : {}),
    ...besideText(asides, notes),
    ...(members.length === 0 ? {} : { members }),
    metadata: {
      ...withoutGaps<Pick<Metadata, 'title'>>({ title: meaningfulProperty(title) }),
      ...coreProperties(new TextDecoder().decode(parts.package.bytesOf(properties) ?? new Uint8Array())),
      ...(published === undefined ? {} : { published }),
    },
  };
}
