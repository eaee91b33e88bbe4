import { wording } from '../../wording/catalogue.ts';
import type { Member, ReaderResult } from '../members.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { messageName } from './attachedFiles.ts';

const LINE_FEED = 0x0a;
/** The line before each message (RFC 4155, appendix A): an address or a dash, and a moment that ends with the year. */
const SEPARATOR = /^From \S.* (?:19|20)\d{2}(?: [+-]\d{4})?\r?$/u;
const LONGEST_SEPARATOR = 300;

/** Where messages begin: at a separator in the first line, or in one behind an empty line. Takes linear time. */
function beginnings(bytes: Buffer): readonly number[] {
  const found: number[] = [];
  let isBehindEmpty = true;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const line = bytes.toString('latin1', start, Math.min(end, start + LONGEST_SEPARATOR));
    if (isBehindEmpty && SEPARATOR.test(line)) found.push(start);
    isBehindEmpty = line === '' || line === '\r';
    start = end + 1;
  }
  return found;
}

/** Whether the file begins as a mailbox of several messages does. */
export function isMailbox(file: Uint8Array): boolean {
  if (file[0] !== 0x46) return false;
  const starts = beginnings(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  return starts[0] === 0 && starts.length > 1;
}

/**
 * Reads a mailbox (mbox, RFC 4155; exports of Thunderbird, Apple Mail, Google): each message is a member, named by its
 * number and subject. Throws {@link UnreadableFile} if the file holds no message.
 */
export async function readMailbox(file: Uint8Array): Promise<ReaderResult> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const starts = beginnings(bytes);
  if (starts.length === 0) throw new UnreadableFile(wording.unread.isNoMailbox);
  const digits = String(starts.length).length;
  const members = starts.map((start, at): Member => {
    const message = bytes.subarray(start, starts[at + 1] ?? bytes.length);
    return {
      name: `${String(at + 1).padStart(digits, '0')} ${messageName(message) ?? ''}`.trim().concat('.eml'),
      bytes: message,
    };
  });
  return { text: '', blocks: [], footnoteMarks: [], metadata: {}, members };
}
