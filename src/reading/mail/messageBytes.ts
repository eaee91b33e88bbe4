import { decodedPart } from './mailEncoding.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** The line with which mailboxes begin a message (RFC 4155); programs leave it when they save one message. */
const MAILBOX_LINE = /^>?From \S/u;
/** Apple Mail's .emlx begins with the number of bytes of the message, and ends with a property list. */
const BYTE_COUNT_LINE = /^(\d{1,12})\s*$/u;
const LONGEST_FIRST_LINE = 1000;

/** The end of the line that begins at that byte, without its line end, and the beginning of the next. */
function lineAt(bytes: Uint8Array, start: number): { readonly end: number; readonly next: number } {
  const feed = bytes.indexOf(LINE_FEED, start);
  const end = feed < 0 ? bytes.length : feed;
  const hasReturn = end > start && bytes[end - 1] === CARRIAGE_RETURN;
  return { end: hasReturn ? end - 1 : end, next: feed < 0 ? bytes.length : feed + 1 };
}

/** Line feeds for carriage returns in a file that has only these, as old programs of the Macintosh wrote. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(LINE_FEED) || !bytes.includes(CARRIAGE_RETURN)) return bytes;
  return bytes.map((byte) => (byte === CARRIAGE_RETURN ? LINE_FEED : byte));
}

/** The bytes from the first header field on, without what mailboxes and programs put before and behind. */
function unwrapped(bytes: Uint8Array): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let start = hasMark ? 3 : 0;
  let end = bytes.length;
  for (let isFirst = true; start < end; isFirst = false) {
    const line = lineAt(bytes, start);
    const text = new TextDecoder('latin1').decode(
      bytes.subarray(start, Math.min(line.end, start + LONGEST_FIRST_LINE)),
    );
    const count = isFirst ? BYTE_COUNT_LINE.exec(text)?.[1] : undefined;
    if (count !== undefined) end = Math.min(end, line.next + Number(count));
    else if (text.trim() !== '' && !MAILBOX_LINE.test(text)) break;
    start = line.next;
  }
  return bytes.subarray(start, end);
}

/** The first byte behind the empty line that ends the header. */
function endOfHeader(bytes: Uint8Array): number {
  for (let start = 0; start < bytes.length; ) {
    const { end, next } = lineAt(bytes, start);
    if (end === start) return next;
    start = next;
  }
  return bytes.length;
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The header is in another encoding.
    return undefined;
  }
}

/**
 * A message as RFC 5322 has it: from its first header field on, with line feeds, and with a header in UTF-8 (RFC 6532).
 * Old programs wrote headers in the encoding of their machine; that of the body is then the best guess.
 */
export function messageBytes(file: Uint8Array): Uint8Array {
  const bytes = unwrapped(withLineFeeds(file));
  const split = endOfHeader(bytes);
  const header = bytes.subarray(0, split);
  const latin = new TextDecoder('latin1').decode(header);
  const charset = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*?charset\s*=\s*"?([\w.:-]+)/imu.exec(latin)?.[1];
  const text = validUtf8(header) ?? decodedPart(header, charset).text;
  return Buffer.concat([Buffer.from(text), bytes.subarray(split)]);
}
