import { mailInText } from '../mail/mailInText.ts';
import type { ReaderResult } from '../members.ts';
import { decodeText } from './encoding.ts';
import { readPlainText } from './plainText.ts';

/** Reads a text file: a mail that was saved as text, or plain text. Throws {@link UnreadableFile}. */
export async function readTextFile(bytes: Uint8Array): Promise<ReaderResult> {
  return (await mailInText(bytes, decodeText(bytes))) ?? (await readPlainText(bytes));
}
