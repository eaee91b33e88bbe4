import type { Aside, DocumentContent, Metadata } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { besideText } from '../besideText.ts';
import { canonicalText } from '../canonicalText.ts';
import { primaryLanguage, withoutGaps } from '../metadata/declaredMetadata.ts';
import { decoded } from '../text/encoding.ts';
import { laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { subtitleCues } from './cues.ts';
import { shownOnce } from './shownOnce.ts';
import { spokenBlocks } from './turns.ts';

/** The title and the language in the header of WebVTT: `WEBVTT - Title`, `Language: en`. */
function headerMetadata([signature = '', ...fields]: readonly string[]): Partial<Metadata> {
  const title = signature.replace(/^WEBVTT[\s:–—-]*/u, '').trim();
  const language = fields.map((field) => /^Language:\s*(\S+)/iu.exec(field)?.[1]).find((tag) => tag !== undefined);
  return withoutGaps<Pick<Metadata, 'title' | 'language'>>({
    title: title === '' ? undefined : title,
    language: primaryLanguage(language ?? ''),
  });
}

/** The content of decoded subtitles, with the notes on their decoding. Throws {@link UnreadableFile} without a cue. */
export function subtitleContent(decodedText: string, decodingNotes: readonly ReadingNote[] = []): DocumentContent {
  const { cues, header, comments } = subtitleCues(canonicalText(decodedText));
  if (cues.length === 0) throw new UnreadableFile(wording.unread.noCues);
  const asides: readonly Aside[] = comments.map((text) => ({ kind: 'comment', text }));
  const notes: readonly ReadingNote[] = [
    ...decodingNotes,
    ...(asides.length === 0 ? [] : [{ kind: 'comments', count: asides.length } as const]),
  ];
  return {
    ...laidOut(spokenBlocks(shownOnce(cues))),
    ...besideText(asides, notes),
    metadata: headerMetadata(header),
  };
}

/**
 * Reads subtitles (.srt, .vtt, .sbv) as speech: paragraphs over the borders of cues, with speakers where the file names
 * them, and the time of each cue as a place for citations. Throws {@link UnreadableFile}.
 */
export async function readSubtitles(bytes: Uint8Array): Promise<DocumentContent> {
  const { text, notes } = decoded(bytes);
  return subtitleContent(text, notes);
}
