import { createRequire } from 'node:module';
import type { FieldsData } from '@kenjiuno/msgreader';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';

// The library is CommonJS with a default export, which Node and the tests' runner import in different forms. Sound: the
// module has the types that its package declares.
const { default: MsgReader } = createRequire(import.meta.url)(
  '@kenjiuno/msgreader',
) as typeof import('@kenjiuno/msgreader');

/** A file of Outlook: its properties, and the bytes of what is attached. */
export interface OutlookItem {
  readonly fields: FieldsData;
  /** The bytes of an attachment; an attached message is one file of Outlook. */
  readonly bytesOf: (attachment: FieldsData) => Uint8Array;
}

/** Names of the library's decoders for code pages that are not called by their number. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [20127, 'ascii'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
  [51932, 'euc-jp'],
  [51949, 'euc-kr'],
  [65001, 'utf8'],
]);
/** Code pages of Windows and DOS, which the library knows by number. */
const isNumbered = (page: number): boolean => /^(?:125[0-8]|874|932|936|949|950|437|85\d|86[2-9])$/u.test(String(page));
const ISO_8859 = 28590;

/** The name of a code page; undefined for one that is not known, and for UTF-16. */
export function codePageName(page: number): string | undefined {
  if (page > ISO_8859 && page <= ISO_8859 + 16) return `iso-8859-${page - ISO_8859}`;
  return CODE_PAGES.get(page) ?? (isNumbered(page) ? `cp${page}` : undefined);
}

function read(bytes: Uint8Array, ansiEncoding: string | undefined): OutlookItem {
  const copy = new Uint8Array(bytes);
  const reader = new MsgReader(copy.buffer);
  if (ansiEncoding !== undefined) reader.parserConfig = { ansiEncoding };
  let fields: FieldsData;
  try {
    fields = reader.getFileData();
  } catch (error) {
    // The library reads beyond the end of a file that is cut short.
    throw new UnreadableFile(wording.unread.isBroken, { cause: error });
  }
  if (fields.dataType === null) throw new UnreadableFile(wording.unread.isNoMessage);
  return { fields, bytesOf: (attachment) => reader.getAttachment(attachment).content };
}

/**
 * What a file of Outlook (MS-OXMSG) holds. Old files have text in a code page: the library reads it as Latin-1 unless it
 * is told the page, which is in the file. Throws {@link UnreadableFile} if the file is no message.
 */
export function outlookItem(bytes: Uint8Array): OutlookItem {
  const item = read(bytes, undefined);
  const page = item.fields.messageCodepage ?? item.fields.internetCodepage;
  const name = page === undefined ? undefined : codePageName(page);
  return name === undefined || name === 'ascii' ? item : read(bytes, name);
}
