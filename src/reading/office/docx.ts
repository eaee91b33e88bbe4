import mammoth from 'mammoth';
import type { DocumentContent } from '../../dossier/document.ts';
import { wording } from '../../wording/catalogue.ts';
import { htmlBlocks } from '../html/htmlBlocks.ts';
import { parseHtml } from '../html/htmlTree.ts';
import { footnoteMarks as hangingMarks, mergedMarks } from '../text/footnotes.ts';
import { type LooseBlock, laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { coreProperties } from './coreProperties.ts';
import { unzipped } from './zipArchive.ts';

/** The largest real documents unpack to some tens of megabytes of XML. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
const textualParts = /\.(?:xml|rels)$/iu;

/** Styles of Word that mammoth does not know. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/** The blocks with the numbers of the notes. mammoth numbers the marks in order, as `[1]`, but not the notes. */
function withNoteNumbers(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'footnote') return block;
    number += 1;
    return { ...block, parts: [{ text: `[${number}] ` }, ...block.parts] };
  });
}

/**
 * Reads a Word document: text, headings, lists, tables and notes; pictures are left out. Throws {@link UnreadableFile}.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentContent> {
  const parts = unzipped(bytes, textualParts, MAX_UNPACKED_BYTES);
  if (!parts.has('word/document.xml')) {
    throw new UnreadableFile(wording.unread.isOtherZip);
  }
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap, externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const { text, blocks, footnoteMarks } = laidOut(withNoteNumbers(htmlBlocks(parseHtml(value).body)));
  const marks = mergedMarks(footnoteMarks, hangingMarks(text, blocks));
  const properties = new TextDecoder().decode(parts.get('docProps/core.xml') ?? new Uint8Array());
  return { text, blocks, footnoteMarks: marks, metadata: coreProperties(properties) };
}
