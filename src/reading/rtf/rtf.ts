import type { DocumentContent } from '../../dossier/document.ts';
import { wording } from '../../wording/catalogue.ts';
import { besideText } from '../besideText.ts';
import { withoutGaps } from '../metadata/declaredMetadata.ts';
import { meaningfulProperty } from '../office/coreProperties.ts';
import { footnoteMarks as hangingMarks, mergedMarks } from '../text/footnotes.ts';
import { laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { readRichText } from './rtfReader.ts';

/** Some programs write a byte order mark or an empty line before the first group. */
const SIGNATURE_REACH = 16;
/** Programs forget the last brace; a file that leaves more open is cut short. */
const MAX_OPEN_GROUPS = 1;

/** Whether a file is Rich Text, whatever its name. */
export function isRichText(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, SIGNATURE_REACH)).toString('latin1').includes('{\\rtf');
}

/**
 * Reads Rich Text (RTF 1.9.1) as word processors write it: paragraphs, headings, lists, tables, notes, heads and feet.
 * Tracked changes are read as accepted; comments and hidden text are set apart. Throws {@link UnreadableFile}.
 */
export async function readRtf(bytes: Uint8Array): Promise<DocumentContent> {
  if (!isRichText(bytes)) throw new UnreadableFile(wording.unread.isNoRichText);
  const { blocks, apart, undecoded, title, author, openGroups, endsInside } = readRichText(bytes);
  if (openGroups > MAX_OPEN_GROUPS || endsInside) throw new UnreadableFile(wording.unread.isBroken);
  const { footnoteMarks, ...content } = laidOut(blocks);
  const { asides } = apart;
  const notes = [...apart.notes, ...(undecoded === 0 ? [] : [{ kind: 'undecoded' as const, count: undecoded }])];
  return {
    ...content,
    footnoteMarks: mergedMarks(footnoteMarks, hangingMarks(content.text, content.blocks)),
    ...besideText(asides, notes),
    metadata: withoutGaps({ title: meaningfulProperty(title), author: meaningfulProperty(author) }),
  };
}
