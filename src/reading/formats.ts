import { UnreadableFile } from './unreadableFile.ts';

/** The formats that have a reader. */
export type Format = 'txt' | 'md' | 'html' | 'pdf' | 'docx';

const formatsByExtension: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'txt'],
  ['.text', 'txt'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
]);

const READABLE = '.txt, .md, .html, .pdf or .docx';

/** Advice for the owners of files of well-known formats that are not read. */
const adviceByExtension: ReadonlyMap<string, string> = new Map([
  ['.doc', 'is an old Word file; save it as .docx'],
  ['.rtf', 'is a Rich Text file; save it as .docx'],
  ['.odt', 'is an OpenDocument file; save it as .docx or .pdf'],
  ['.epub', 'is an e-book; save it as .html or .pdf'],
  ['.jpg', 'is an image; run text recognition on it and keep the result as .pdf or .txt'],
  ['.jpeg', 'is an image; run text recognition on it and keep the result as .pdf or .txt'],
  ['.png', 'is an image; run text recognition on it and keep the result as .pdf or .txt'],
]);

/** The signatures with which files of some formats begin. */
const PDF_SIGNATURE = '%PDF-';
/** Viewers accept a PDF with its signature anywhere in the first kilobyte (PDF 1.7, appendix H, note 13). */
const PDF_SIGNATURE_REACH = 1024;
const ZIP_SIGNATURE = 'PK\u0003\u0004';
/** An OLE compound file: an old .doc, or a .docx wrapped in encryption (MS-OFFCRYPTO). */
const OLE_SIGNATURE = String.fromCharCode(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

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
  return (
    adviceByExtension.get(extension) ??
    (extension === ''
      ? `has no extension, so its type is not known; name it ${READABLE}`
      : `is of a type that is not read (${extension}); save it as ${READABLE}`)
  );
}

/** Throws {@link UnreadableFile} if the bytes do not begin like a file of that format. */
export function checkSignature(format: Format, bytes: Uint8Array): void {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PDF_SIGNATURE_REACH));
  const head = beginning.toString('latin1');
  const looksLike = head.includes(PDF_SIGNATURE)
    ? 'a PDF'
    : head.startsWith(ZIP_SIGNATURE)
      ? 'a ZIP archive'
      : undefined;
  if (format === 'pdf') {
    if (looksLike !== 'a PDF')
      throw new UnreadableFile('is named .pdf but is not a PDF file; fetch or export it again');
  } else if (format === 'docx') {
    if (head.startsWith(OLE_SIGNATURE)) {
      throw new UnreadableFile('is encrypted, or is an old Word file; save it as .docx without a password');
    }
    if (!head.startsWith(ZIP_SIGNATURE)) {
      throw new UnreadableFile('is named .docx but is not a Word file; fetch or export it again');
    }
  } else if (head.startsWith(PDF_SIGNATURE) || head.startsWith(ZIP_SIGNATURE)) {
    throw new UnreadableFile(`is named as text but is ${looksLike}; give it the extension of its real type`);
  }
}
