import type { DocumentContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { besideText } from '../besideText.ts';
import { primaryLanguage, withoutGaps } from '../metadata/declaredMetadata.ts';
import { meaningfulProperty } from '../office/coreProperties.ts';
import { SetApart } from '../office/docx/setApart.ts';
import { footnoteMarks as hangingMarks, mergedMarks } from '../text/footnotes.ts';
import { type LooseBlock, laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../xml/xmlElement.ts';
import { type OdfParts, openOdf } from './odfPackage.ts';
import { OdfReader } from './odfReader.ts';
import { sheetBlocks } from './odfSheets.ts';
import { slideBlocks } from './odfSlides.ts';
import { OdfStyles } from './odfStyles.ts';

function textOf({ parts }: LooseBlock): string {
  return parts.map(({ text }) => text).join('');
}

/** Heads and feet of all kinds of pages, each once. */
function pageHeads(parts: OdfParts, reader: OdfReader, which: RegExp): readonly LooseBlock[] {
  const seen = new Set<string>();
  const masters = childrenOf(childOf(parts.styles, 'office:master-styles'), 'style:master-page');
  return masters
    .flatMap((master) => childrenOf(master).filter(({ name }) => which.test(name)))
    .flatMap((head) => reader.blocksOf(head, { kind: 'runningHead', listLevel: 0, hidden: false }))
    .filter((block) => {
      const text = textOf(block);
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    });
}

function metadataOf(parts: OdfParts): DocumentContent['metadata'] {
  const meta = childOf(parts.meta, 'office:meta');
  const value = (name: string) => {
    const child = childOf(meta, name);
    return child === undefined ? undefined : meaningfulProperty(textUnder(child));
  };
  return withoutGaps({
    title: value('dc:title'),
    author: value('meta:initial-creator') ?? value('dc:creator'),
    language: primaryLanguage(value('dc:language') ?? ''),
  });
}

interface Read {
  readonly blocks: readonly LooseBlock[];
  readonly notes?: readonly ReadingNote[];
  readonly pageCount?: number;
}

function textBlocks(text: XmlElement, parts: OdfParts, reader: OdfReader): Read {
  const body = reader.blocksOf(text);
  const heads = pageHeads(parts, reader, /^style:header/u);
  const feet = pageHeads(parts, reader, /^style:footer/u);
  return { blocks: [...heads, ...body, ...reader.notes, ...feet] };
}

/**
 * Reads an OpenDocument file (OpenDocument 1.0 to 1.4), packed or flat: a text with headings, numbered lists, tables, notes,
 * heads and feet; a presentation slide by slide; a workbook sheet by sheet. Tracked changes are read as accepted;
 * comments and hidden text are set apart. Throws {@link UnreadableFile}.
 */
export async function readOpenDocument(bytes: Uint8Array): Promise<DocumentContent> {
  const parts = openOdf(bytes);
  const styles = new OdfStyles([parts.styles, parts.content]);
  const apart = new SetApart();
  const reader = new OdfReader(parts, styles, apart);
  const body = childrenOf(childOf(parts.content, 'office:body'))[0];
  if (body === undefined) throw new UnreadableFile(wording.unread.isNoOpenDocument);
  const read: Read =
    body.name === 'office:presentation' || body.name === 'office:drawing'
      ? slideBlocks(body, styles, reader, apart)
      : body.name === 'office:spreadsheet'
        ? sheetBlocks(body, styles, reader, apart)
        : textBlocks(body, parts, reader);
  const { footnoteMarks, ...content } = laidOut(read.blocks);
  const notes = [...apart.notes, ...(read.notes ?? [])];
  return {
    ...content,
    footnoteMarks: mergedMarks(footnoteMarks, hangingMarks(content.text, content.blocks)),
    ...(read.pageCount === undefined ? {} : { pageCount: read.pageCount }),
    ...besideText(apart.asides, notes),
    metadata: metadataOf(parts),
  };
}
