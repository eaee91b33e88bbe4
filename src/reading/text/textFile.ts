import { mailInText } from '../mail/mailInText.ts';
import type { ReaderResult } from '../members.ts';
import { decoded } from './encoding.ts';
import { plainTextContent } from './plainText.ts';

/** Reads a text file: a mail that was saved as text, or plain text. Throws {@link UnreadableFile}. */
export async function readTextFile(bytes: Uint8Array): Promise<ReaderResult> {
  const { text, notes } = decoded(bytes);
  return (await mailInText(bytes, text)) ?? plainTextContent(text, notes);
}
