import { wording } from '../wording/catalogue.ts';
import { UnreadableFile } from './unreadableFile.ts';

/** The formats that have a reader. */
export type Format =
  | 'txt'
  | 'md'
  | 'html'
  | 'pdf'
  | 'image'
  | 'docx'
  | 'doc'
  | 'csv'
  | 'tsv'
  | 'xlsx'
  | 'rtf'
  | 'odf'
  | 'pptx'
  | 'eml'
  | 'mbox'
  | 'msg'
  | 'mhtml'
  | 'zip'
  | 'epub'
  | 'chat'
  | 'subtitles';

const formatsByExtension: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'txt'],
  ['.text', 'txt'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.pdf', 'pdf'],
  ['.png', 'image'],
  ['.jpg', 'image'],
  ['.jpeg', 'image'],
  ['.webp', 'image'],
  ['.gif', 'image'],
  ['.bmp', 'image'],
  ['.avif', 'image'],
  ['.docx', 'docx'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.docm', 'docx'],
  ['.dotx', 'docx'],
  ['.dotm', 'docx'],
  ['.doc', 'doc'],
  ['.dot', 'doc'],
  ['.xlsx', 'xlsx'],
  ['.xlsm', 'xlsx'],
  ['.xltx', 'xlsx'],
  ['.rtf', 'rtf'],
  ['.odt', 'odf'],
  ['.ott', 'odf'],
  ['.fodt', 'odf'],
  ['.odp', 'odf'],
  ['.otp', 'odf'],
  ['.fodp', 'odf'],
  ['.ods', 'odf'],
  ['.ots', 'odf'],
  ['.fods', 'odf'],
  ['.pptx', 'pptx'],
  ['.pptm', 'pptx'],
  ['.ppsx', 'pptx'],
  ['.ppsm', 'pptx'],
  ['.potx', 'pptx'],
  ['.eml', 'eml'],
  ['.emlx', 'eml'],
  ['.mbox', 'mbox'],
  ['.msg', 'msg'],
  ['.mhtml', 'mhtml'],
  ['.mht', 'mhtml'],
  ['.zip', 'zip'],
  ['.epub', 'epub'],
  ['.json', 'chat'],
  ['.srt', 'subtitles'],
  ['.vtt', 'subtitles'],
  ['.sbv', 'subtitles'],
]);

/** Advice for the owners of files of well-known formats that are not read. */
const adviceByExtension: ReadonlyMap<string, string> = new Map([
  ['.xls', wording.unread.oldWorkbook],
  ['.xlsb', wording.unread.oldWorkbook],
  ['.ppt', wording.unread.oldPresentation],
  ['.pps', wording.unread.oldPresentation],
  ['.tif', wording.unread.tiff],
  ['.tiff', wording.unread.tiff],
  ['.heic', wording.unread.tiff],
]);

/** The signatures with which files of some formats begin. */
const PDF_SIGNATURE = '%PDF-';
/** Viewers accept a PDF with its signature anywhere in the first kilobyte (PDF 1.7, appendix H, note 13). */
const PDF_SIGNATURE_REACH = 1024;
const ZIP_SIGNATURE = 'PK\u0003\u0004';
/** An archive without files has only its end record. */
const EMPTY_ZIP_SIGNATURE = 'PK\u0005\u0006';
const RTF_SIGNATURE = '{\\rtf1';
/** How web pages begin, in small letters, behind a byte order mark in UTF-8 (as Latin-1) and white space. */
const PAGE_BEGINNINGS = ['<!doctype', '<html'];
const BYTE_ORDER_MARK = Buffer.from('\ufeff').toString('latin1');
/** An OLE compound file: an old .doc, or a .docx wrapped in encryption (MS-OFFCRYPTO). */
const OLE_SIGNATURE = String.fromCharCode(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** How JPEG begins. */
const JPEG_SIGNATURE = String.fromCharCode(0xff, 0xd8, 0xff);
/** How PNG, GIF, BMP, and the RIFF and ISO containers of WebP and AVIF begin: one character a byte, `?` is any. */
const IMAGE_SIGNATURES = [JPEG_SIGNATURE, '?PNG\r\n', 'GIF8', 'BM', 'RIFF????WEBP', '????ftypavi'];

function beginsLike(head: string, signature: string): boolean {
  return [...signature].every((character, at) => character === '?' || head[at] === character);
}

function extensionOf(file: string): string {
  return /[^/](\.[^./]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** The format that the extension of a file names, or undefined if there is no reader for it. */
export function formatOf(file: string): Format | undefined {
  return formatsByExtension.get(extensionOf(file));
}

/** Why a file without a reader is not read, and what to do. */
export function unknownTypeReason(file: string): string {
  const extension = extensionOf(file);
  return adviceByExtension.get(extension) ?? wording.unread.otherType(extension);
}

/** Throws {@link UnreadableFile} if the bytes do not begin like a file of that format. */
export function checkSignature(format: Format, bytes: Uint8Array): void {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PDF_SIGNATURE_REACH));
  const head = beginning.toString('latin1');
  if (format === 'pdf') {
    if (!head.includes(PDF_SIGNATURE)) throw new UnreadableFile(wording.unread.isNoPdf);
  } else if (format === 'docx') {
    if (head.startsWith(OLE_SIGNATURE)) {
      throw new UnreadableFile(wording.unread.encryptedOrOld);
    }
    if (!head.startsWith(ZIP_SIGNATURE)) {
      throw new UnreadableFile(wording.unread.isNoWord);
    }
  } else if (format === 'doc') {
    // Files of several kinds are named .doc; its reader tells them apart.
    return;
  } else if (format === 'zip') {
    if (!head.startsWith(ZIP_SIGNATURE) && !head.startsWith(EMPTY_ZIP_SIGNATURE)) {
      throw new UnreadableFile(wording.unread.isNoArchive);
    }
  } else if (format === 'pptx') {
    if (head.startsWith(OLE_SIGNATURE)) throw new UnreadableFile(wording.unread.encryptedOffice);
    if (!head.startsWith(ZIP_SIGNATURE)) throw new UnreadableFile(wording.unread.isNoPresentation);
  } else if (format === 'odf') {
    if (!head.startsWith(ZIP_SIGNATURE) && !head.includes('<'))
      throw new UnreadableFile(wording.unread.isNoOpenDocument);
  } else if (format === 'xlsx') {
    if (head.startsWith(OLE_SIGNATURE)) throw new UnreadableFile(wording.unread.encryptedOffice);
    if (!head.startsWith(ZIP_SIGNATURE)) throw new UnreadableFile(wording.unread.isNoWorkbook);
  } else if (format === 'epub') {
    if (!head.startsWith(ZIP_SIGNATURE)) throw new UnreadableFile(wording.unread.isNoBook);
  } else if (format === 'msg') {
    if (!head.startsWith(OLE_SIGNATURE)) throw new UnreadableFile(wording.unread.isNoMessage);
  } else if (format === 'image') {
    if (!IMAGE_SIGNATURES.some((signature) => beginsLike(head, signature)))
      throw new UnreadableFile(wording.unread.isNoImage);
  } else {
    const real = realTypeOfText(format, head);
    if (real !== undefined) throw new UnreadableFile(wording.unread.notText[real]);
  }
}

/** What a file that is named as text is by its beginning, if it is no text that people read as it is. */
function realTypeOfText(format: Format, head: string): keyof typeof wording.unread.notText | undefined {
  if (head.startsWith(PDF_SIGNATURE)) return 'pdf';
  if (head.startsWith(ZIP_SIGNATURE)) return 'zip';
  if (format !== 'rtf' && head.startsWith(RTF_SIGNATURE)) return 'rtf';
  const isMarkUpShown = format === 'txt' || format === 'csv' || format === 'tsv';
  const beginning = head.replace(BYTE_ORDER_MARK, '').trimStart().toLowerCase();
  return isMarkUpShown && PAGE_BEGINNINGS.some((page) => beginning.startsWith(page)) ? 'html' : undefined;
}
