import { canonicalText } from '../canonicalText.ts';
import type { ReaderResult } from '../members.ts';
import { forwardedMessage } from './forwardedMessage.ts';
import { readMail } from './mail.ts';
import { isMailbox, readMailbox } from './mailbox.ts';
import { mailContent } from './mailContent.ts';
import { address, hasMoment } from './mailPatterns.ts';
import { quotedMessageAt } from './quotedHead.ts';

/** A header has so many lines before its first empty line, at most, if people saved it. */
const LONGEST_HEADER = 200;
const FEWEST_FIELDS = 2;
const field = /^([A-Za-z][A-Za-z-]*):(?:\s|$)/u;
const NAMES = new Set(['from', 'to', 'cc', 'date', 'subject', 'message-id', 'received', 'mime-version', 'reply-to']);

/** Whether a text begins with the header of a mail (RFC 5322): fields only, a sender, an address, a day or subject. */
function beginsWithHeader(lines: readonly string[]): boolean {
  const end = lines.findIndex((line) => line.trim() === '');
  const header = lines.slice(0, end);
  if (end < FEWEST_FIELDS || end > LONGEST_HEADER || !address.test(header.join('\n'))) return false;
  if (!header.every((line) => field.test(line) || /^[ \t]/u.test(line))) return false;
  const names = new Set(header.flatMap((line) => field.exec(line)?.[1]?.toLowerCase() ?? []));
  const known = [...names].filter((name) => NAMES.has(name)).length;
  return known >= FEWEST_FIELDS && names.has('from') && (names.has('date') || names.has('subject'));
}

/**
 * The mail in a file of plain text that begins with its header, as a mail program saves or prints one, in any of the
 * known languages; undefined if the text is none. Throws {@link UnreadableFile} as {@link readMail} does.
 */
export async function mailInText(bytes: Uint8Array, text: string): Promise<ReaderResult | undefined> {
  if (isMailbox(bytes)) return readMailbox(bytes);
  const canonical = canonicalText(text).trimStart();
  const lines = canonical.split('\n');
  if (beginsWithHeader(lines)) return readMail(bytes);
  const head = quotedMessageAt(lines, 0);
  if (head?.from === undefined) return undefined;
  // A memorandum has such a head too. It is text, because it has no address and no moment of sending.
  if (!address.test(head.from) && !hasMoment(head.sent ?? '')) return undefined;
  const message = forwardedMessage(canonical);
  return message === undefined
    ? undefined
    : mailContent({ bodies: [message.body], files: [], notes: [], metadata: message.metadata });
}
