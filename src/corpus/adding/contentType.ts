import { extname } from 'node:path';
import { checkSignature, formatOf } from '../../reading/formats.ts';
import { UnreadableFile } from '../../reading/unreadableFile.ts';

/** So many bytes of a file are looked at for what it is. */
const REACH = 8_192;

/** How files of a type begin, one character a byte, and what has to be in the names of an archive's entries. */
const BEGINNINGS: readonly (readonly [beginning: string, extension: string])[] = [
  ['%PDF-', '.pdf'],
  ['{\\rtf1', '.rtf'],
];
/** The bytes with which pictures begin. */
const PICTURES: readonly (readonly [bytes: readonly number[], extension: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], '.png'],
  [[0xff, 0xd8, 0xff], '.jpg'],
  [[0x47, 0x49, 0x46, 0x38], '.gif'],
];
const ARCHIVE = 'PK\u0003\u0004';
const ENTRIES: readonly (readonly [entry: string, extension: string])[] = [
  ['mimetypeapplication/epub+zip', '.epub'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', '.odt'],
  ['mimetypeapplication/vnd.oasis.opendocument.spreadsheet', '.ods'],
  ['mimetypeapplication/vnd.oasis.opendocument.presentation', '.odp'],
  ['word/document.xml', '.docx'],
  ['xl/workbook.xml', '.xlsx'],
  ['ppt/presentation.xml', '.pptx'],
];
/** In UTF-8, read as Latin-1. */
const BYTE_ORDER_MARK = Buffer.from('\ufeff').toString('latin1');
const PAGE_BEGINNINGS = ['<!doctype', '<html'];

/**
 * The extension of what a file is by its content; null if it is of no type that is read. The extension of its name counts if
 * the content fits it: text can be many things.
 */
export function extensionOf(name: string, bytes: Uint8Array): string | null {
  const named = extname(name).toLowerCase();
  const format = formatOf(name);
  const found = byContent(bytes);
  if (format !== undefined && fits(format, bytes) && (found === undefined || formatOf(`x${found}`) === format))
    return named;
  if (found !== undefined) return found;
  return isText(bytes) ? '.txt' : null;
}

function fits(format: NonNullable<ReturnType<typeof formatOf>>, bytes: Uint8Array): boolean {
  try {
    checkSignature(format, bytes);
    return true;
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

function byContent(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, REACH).toString('latin1');
  const known = BEGINNINGS.find(([beginning]) => head.startsWith(beginning));
  if (known !== undefined) return known[1];
  const picture = PICTURES.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (picture !== undefined) return picture[1];
  if (head.startsWith(ARCHIVE)) return ENTRIES.find(([entry]) => buffer.includes(entry))?.[1] ?? '.zip';
  const text = head.replace(BYTE_ORDER_MARK, '').trimStart().toLowerCase();
  return PAGE_BEGINNINGS.some((beginning) => text.startsWith(beginning)) ? '.html' : undefined;
}

/** Whether bytes are text in an encoding of which each character is one byte or UTF-8. */
function isText(bytes: Uint8Array): boolean {
  return bytes.length > 0 && !bytes.subarray(0, REACH).includes(0);
}
