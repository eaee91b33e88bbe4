import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { PARSER_FILES } from './parserFiles.ts';

/** Most time for a page, in milliseconds; only hostile files take longer. */
export const MAX_PAGE_TIME = 20_000;

/** Messages for the owner of the file, by the names of the parser's errors. */
const reasonsByErrorName: ReadonlyMap<string, string> = new Map([
  ['PasswordException', wording.unread.pdfEncrypted],
  ['InvalidPDFException', wording.unread.pdfBroken],
  ['FormatError', wording.unread.pdfBroken],
]);

/** The error for the owner of the file, who is told what could not be read. */
export function reported(error: unknown, what: string): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const [name, message] = error instanceof Error ? [error.name, error.message] : ['', String(error)];
  return new UnreadableFile(reasonsByErrorName.get(name) ?? wording.unread.partUnread(what, message), { cause: error });
}

/** What the work comes to. Throws {@link UnreadableFile} if it takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const reason = wording.unread.partSlow(what, milliseconds / 1000);
    timer = setTimeout(() => reject(new UnreadableFile(reason)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A file that is open in the parser. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** The same file with its pictures, which take long to decode. It is opened when it is first asked for. */
  readonly withPictures: () => Promise<PDFDocumentProxy>;
  readonly close: () => Promise<void>;
}

async function parsed(bytes: Uint8Array, maxImageSize: number): Promise<PDFDocumentProxy> {
  // The parser takes over the bytes, so it gets a copy. At level 0 it prints nothing.
  const options = { ...PARSER_FILES, verbosity: 0, maxImageSize };
  return within(MAX_PAGE_TIME, getDocumentProxy(new Uint8Array(bytes), options), wording.unread.wholeFile);
}

const NO_PICTURES = 0;
const ALL_PICTURES = -1;

/** Opens a PDF. Throws {@link UnreadableFile}. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // The parser repairs a file without an end and drops its last pages, so that a part would be taken for the whole.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('%%EOF')) {
    throw new UnreadableFile(wording.unread.isCutShort);
  }
  try {
    const pdf = await parsed(bytes, NO_PICTURES);
    let other: Promise<PDFDocumentProxy> | undefined;
    return {
      pdf,
      withPictures: () => {
        other ??= parsed(bytes, ALL_PICTURES);
        return other;
      },
      close: async () => {
        await pdf.loadingTask.destroy();
        if (other !== undefined) await (await other).loadingTask.destroy();
      },
    };
  } catch (error) {
    throw reported(error, wording.unread.wholeFile);
  }
}
