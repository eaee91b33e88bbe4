import type { Aside, DocumentContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { canonicalText } from '../canonicalText.ts';
import { decoded } from '../text/encoding.ts';
import { laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { subtitlesOf } from './cues.ts';
import { speechBlocks } from './speech.ts';

/** Reads a file of subtitles. Throws {@link UnreadableFile}. */
export async function readSubtitles(bytes: Uint8Array): Promise<DocumentContent> {
  const { text, notes } = decoded(bytes);
  return subtitleContent(canonicalText(text), notes);
}

/**
 * The document that subtitles (SubRip or WebVTT) make: speech in paragraphs, with the time of each cue. `text` has `\n` as
 * its only line end; `decoding` is what was noted when it was decoded. Throws {@link UnreadableFile} if there is no cue.
 */
export function subtitleContent(text: string, decoding: readonly ReadingNote[] = []): DocumentContent {
  const { cues, title, comments } = subtitlesOf(text);
  if (cues.length === 0) throw new UnreadableFile(wording.unread.noCues);
  const asides: readonly Aside[] = comments.filter((one) => one !== '').map((one) => ({ kind: 'comment', text: one }));
  const notes: readonly ReadingNote[] = [
    ...decoding,
    ...(asides.length === 0 ? [] : [{ kind: 'comments', count: asides.length } as const]),
  ];
  return {
    ...laidOut(speechBlocks(cues)),
    ...(asides.length === 0 ? {} : { asides }),
    ...(notes.length === 0 ? {} : { notes }),
    metadata: title === null ? {} : { title },
  };
}
