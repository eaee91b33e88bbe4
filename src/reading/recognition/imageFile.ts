import type { DocumentContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { decodedPicture } from './decodedPicture.ts';
import { imageResolution } from './imageResolution.ts';
import { recognisedBlocks } from './recognisedBlocks.ts';
import type { Recogniser } from './recogniser.ts';

/**
 * Reads an image (PNG, JPEG, WebP, GIF, BMP, AVIF) as a page of recognised text. Throws {@link UnreadableFile}, also if
 * `recogniser` is null, because text recognition is off.
 */
export async function readImage(bytes: Uint8Array, recogniser: Recogniser | null): Promise<DocumentContent> {
  if (recogniser === null) throw new UnreadableFile(wording.unread.image);
  const { paragraphs, lost } = await recogniser.recognise(await decodedPicture(bytes), imageResolution(bytes));
  if (paragraphs.length === 0) throw new UnreadableFile(wording.unread.imageWithoutText);
  const notes: ReadingNote[] = [{ kind: 'recognised', pages: [1] }];
  if (lost > 0) notes.push({ kind: 'lostLines', pages: [1], count: lost });
  return { ...laidOut(recognisedBlocks(paragraphs, 1)), pageCount: 1, notes, metadata: {} };
}
