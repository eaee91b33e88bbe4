import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { likelyEncoding } from './likelyEncoding.ts';
import { unmarkedUtf16 } from './unmarkedUtf16.ts';
import { decodedUtf32 } from './utf32.ts';

/** The characters of a file, and what had to be guessed or could not be decoded. */
export interface DecodedText {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

interface ByteOrderMark {
  readonly bytes: readonly number[];
  readonly encoding: string;
  readonly decode: (bytes: Uint8Array) => string;
}

const byTextDecoder = (encoding: string) => (bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** The longest first, because the mark of UTF-32 LE begins with that of UTF-16 LE. */
const byteOrderMarks: readonly ByteOrderMark[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'UTF-32', decode: (bytes) => decodedUtf32(bytes, true) },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'UTF-32', decode: (bytes) => decodedUtf32(bytes, false) },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'UTF-8', decode: byTextDecoder('utf-8') },
  { bytes: [0xff, 0xfe], encoding: 'UTF-16', decode: byTextDecoder('utf-16le') },
  { bytes: [0xfe, 0xff], encoding: 'UTF-16', decode: byTextDecoder('utf-16be') },
];

/** Control characters that are not in text; tab, line ends, form feed and escape are allowed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const binaryCharacters = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the character is what is looked for
const NUL = /\u0000/gu;
/** Greatest share of control characters in text: an editor may leave a few. */
const MAX_BINARY_SHARE = 0.001;
const MAX_CONTROLS_OF_A_SHORT_TEXT = 2;
/** Greatest share of NULs inside of a text: forms and old databases fill their fields with them. */
const MAX_NUL_SHARE = 0.2;
/** Greatest share of characters that could not be decoded. */
const MAX_UNDECODED_SHARE = 0.1;
/** ESC $ or ESC ( with a Japanese character set (ISO-2022-JP, RFC 1468). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const JAPANESE_ESCAPE = /\u001b(?:\$[@B]|\(J)/u;

/** The text in that encoding, or undefined if the bytes are not valid in it. */
function validIn(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not valid in this encoding: another is tried.
    return undefined;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A pattern would look at each run of NULs once for each of its characters. */
function withoutOuterNuls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) === 0) start += 1;
  while (end > start && text.charCodeAt(end - 1) === 0) end -= 1;
  return text.slice(start, end);
}

/**
 * The text without NULs, which no reader sees, with a note on them and on what could not be decoded. A file that was cut
 * off is often filled up with NULs at its end. Throws {@link UnreadableFile} for binary data.
 */
function checked(text: string, notes: readonly ReadingNote[] = []): DecodedText {
  const shown = withoutOuterNuls(text);
  const nuls = count(shown, NUL);
  const controls = count(shown, binaryCharacters);
  const undecoded = count(shown, /\ufffd/gu);
  const isBinary =
    shown === '' ||
    nuls > shown.length * MAX_NUL_SHARE ||
    controls > Math.max(MAX_CONTROLS_OF_A_SHORT_TEXT, shown.length * MAX_BINARY_SHARE);
  if (text !== '' && isBinary) throw new UnreadableFile(wording.unread.binary);
  if (undecoded > shown.length * MAX_UNDECODED_SHARE && undecoded > 1) {
    throw new UnreadableFile(wording.unread.otherEncoding(null));
  }
  const lost = undecoded + (text.length - shown.length) + nuls;
  return {
    text: nuls === 0 ? shown : shown.replace(NUL, ''),
    notes: lost === 0 ? notes : [...notes, { kind: 'undecoded', count: lost }],
  };
}

function fromByteOrderMark(bytes: Uint8Array): DecodedText | undefined {
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (mark === undefined) return undefined;
  const text = mark.decode(bytes).replace(/^\ufeff/u, '');
  if (count(text, /\ufffd/gu) > text.length * MAX_UNDECODED_SHARE) {
    throw new UnreadableFile(wording.unread.wrongMark(mark.encoding));
  }
  return checked(text);
}

/**
 * The characters of a text file. A byte order mark counts first, then what is valid UTF-8 or plausible UTF-16 or
 * ISO-2022-JP, then the encoding that the file declares if the text is plausible in it, then the likeliest one; a note
 * names it, because it is a guess. A stray byte becomes U+FFFD in its place, and a note counts them. Throws
 * {@link UnreadableFile} for binary data and for bytes that are like text in no encoding.
 */
export function decoded(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = fromByteOrderMark(bytes);
  if (marked !== undefined) return marked;
  const utf8 = validIn(bytes, 'utf-8');
  if (utf8 === undefined || utf8.includes('\u0000')) {
    const utf16 = unmarkedUtf16(bytes);
    if (utf16 !== undefined) return checked(utf16);
  }
  if (utf8 !== undefined) {
    const japanese = JAPANESE_ESCAPE.test(utf8) ? validIn(bytes, 'iso-2022-jp') : undefined;
    return checked(japanese ?? utf8);
  }
  const likely = likelyEncoding(bytes, declared);
  if (likely === undefined) {
    throw new UnreadableFile(isMostlyText(bytes) ? wording.unread.otherEncoding(null) : wording.unread.binary);
  }
  const text = new TextDecoder(likely.label).decode(bytes);
  // UTF-8 with stray bytes is no guess.
  const isGuess = !likely.isDeclared && likely.label !== 'utf-8';
  return checked(text, isGuess ? [{ kind: 'guessedEncoding', names: [likely.label] }] : []);
}

/** Whether the bytes have no more control characters than text. */
function isMostlyText(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return count(text, binaryCharacters) + count(text, NUL) <= text.length * MAX_BINARY_SHARE;
}

/** The characters alone, for a part of a file whose notes its reader does not show. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  return decoded(bytes, declared).text;
}
