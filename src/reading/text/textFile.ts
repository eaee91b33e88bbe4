import { canonicalText } from '../canonicalText.ts';
import { chatContent } from '../chats/chatText.ts';
import { mailInText } from '../mail/mailInText.ts';
import type { ReaderResult } from '../members.ts';
import { isSubtitles } from '../subtitles/cues.ts';
import { subtitleContent } from '../subtitles/subtitles.ts';
import { decoded } from './encoding.ts';
import { plainTextContent } from './plainText.ts';

/** Reads a text file: a mail, a chat or subtitles that were saved as text, or plain text. Throws {@link UnreadableFile}. */
export async function readTextFile(bytes: Uint8Array): Promise<ReaderResult> {
  const { text, notes } = decoded(bytes);
  const canonical = canonicalText(text);
  if (isSubtitles(canonical)) return subtitleContent(canonical, notes);
  const chat = chatContent(canonical, notes);
  if (chat !== null) return chat;
  return (await mailInText(bytes, text)) ?? plainTextContent(text, notes);
}
