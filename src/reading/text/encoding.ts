import { analyse } from 'chardet';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { bestLegacyEncoding, isPlausible } from './legacyEncodings.ts';
import { unmarkedUtf16 } from './unmarkedUtf16.ts';

/** Byte order marks, the longest first, because the mark of UTF-32 LE begins with that of UTF-16 LE. */
const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'UTF-32' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'UTF-32' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Control characters that are not in text; tab, line ends, form feed and escape are allowed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const binaryCharacters = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/gu;
/** Greatest share of control characters in text: an editor may leave a few. */
const MAX_BINARY_SHARE = 0.001;
/** Least confidence, of 100, of a guess at the encoding that is shown to the owner. */
const NAMED_CONFIDENCE = 30;

/** The text in that encoding, or undefined if the bytes are not valid in it. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not valid in this encoding, or not a known encoding: another is tried, and the last failure is reported.
    return undefined;
  }
}

function isBinary(text: string): boolean {
  if (text.includes('\u0000')) return true;
  const controls = text.match(binaryCharacters)?.length ?? 0;
  return controls > 0 && controls > text.length * MAX_BINARY_SHARE;
}

function checkedForBinary(text: string): string {
  if (isBinary(text)) throw new UnreadableFile(wording.unread.binary);
  return text;
}

function fromByteOrderMark(bytes: Uint8Array): string | undefined {
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (mark === undefined) return undefined;
  const text = mark.encoding === 'UTF-32' ? undefined : decoded(bytes, mark.encoding);
  if (text === undefined) {
    throw new UnreadableFile(wording.unread.wrongMark(mark.encoding.toUpperCase()));
  }
  return checkedForBinary(text);
}

function fromDeclaration(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const text = declared === undefined ? undefined : decoded(bytes, declared);
  return text !== undefined && isPlausible(text, bytes) ? text : undefined;
}

function unknownEncodingReason(bytes: Uint8Array, likely: string | undefined): string {
  const guess = analyse(bytes)[0];
  const name = likely ?? (guess !== undefined && guess.confidence >= NAMED_CONFIDENCE ? guess.name : undefined);
  return wording.unread.otherEncoding(name === undefined || name === 'UTF-8' ? null : name);
}

/**
 * The characters of a text file in UTF-8, UTF-16 (with or without its mark), windows-1251 or windows-1256, or in the
 * encoding that the file declares, if the text is plausible in it. Other encodings are never guessed, because wrong
 * characters would be quoted as the author's. Throws {@link UnreadableFile} that names the likely encoding.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = fromByteOrderMark(bytes);
  if (marked !== undefined) return marked;
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined && !isBinary(utf8)) return utf8;
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) return checkedForBinary(utf16);
  if (utf8 !== undefined || bytes.includes(0)) throw new UnreadableFile(wording.unread.binary);
  const asDeclared = fromDeclaration(bytes, declared);
  if (asDeclared !== undefined) return checkedForBinary(asDeclared);
  const legacy = bestLegacyEncoding(bytes);
  if (legacy?.text !== undefined) return checkedForBinary(legacy.text);
  throw new UnreadableFile(unknownEncodingReason(bytes, legacy?.name));
}
