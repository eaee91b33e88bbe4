import { readFile } from 'node:fs/promises';
import type { DocumentContent, ReadFile } from '../dossier/document.ts';
import { wording } from '../wording/catalogue.ts';
import { accessReason, type FoundFile } from './folder.ts';
import { checkSignature, type Format, formatOf, unknownTypeReason } from './formats.ts';
import { fullBudget, type MemberBudget, type ReaderResult, readMembers, withMembersNote } from './members.ts';
import { completeMetadata } from './metadata/metadata.ts';
import { findSidecar, type Sidecar } from './metadata/sidecar.ts';
import { UnreadableFile } from './unreadableFile.ts';

interface Reader {
  /** Higher after every change that makes other text, blocks or metadata of the same file. */
  readonly version: number;
  readonly read: (bytes: Uint8Array) => Promise<ReaderResult>;
  /** Whether a word or two are enough: an answer in a mail can be “No.”. */
  readonly mayBeShort?: true;
}

// The library of a format is loaded when its first file is read, because a start from a snapshot needs none of them.
const readers: Readonly<Record<Format, Reader>> = {
  txt: { version: 1, read: async (bytes) => (await import('./text/plainText.ts')).readPlainText(bytes) },
  md: { version: 1, read: async (bytes) => (await import('./text/markdown.ts')).readMarkdown(bytes) },
  html: { version: 1, read: async (bytes) => (await import('./html/html.ts')).readHtml(bytes) },
  pdf: { version: 3, read: async (bytes) => (await import('./pdf/pdf.ts')).readPdf(bytes) },
  docx: { version: 1, read: async (bytes) => (await import('./office/docx.ts')).readDocx(bytes) },
  eml: { version: 2, mayBeShort: true, read: async (bytes) => (await import('./mail/mail.ts')).readMail(bytes) },
  msg: {
    version: 2,
    mayBeShort: true,
    read: async (bytes) => (await import('./outlook/outlookMail.ts')).readOutlookMail(bytes),
  },
  mhtml: { version: 1, read: async (bytes) => (await import('./mail/webArchive.ts')).readWebArchive(bytes) },
  zip: { version: 1, read: async (bytes) => (await import('./archive/zip.ts')).readZip(bytes) },
  epub: { version: 1, read: async (bytes) => (await import('./epub/epub.ts')).readEpub(bytes) },
};

/** The versions of all readers: a snapshot by other versions is out of date. */
export const readersVersion: string = Object.entries(readers)
  .map(([format, { version }]) => `${format}${version}`)
  .join(' ');

/** A text with fewer letters cannot answer anything. */
const MIN_LETTERS = 20;

async function bytesOf(found: FoundFile): Promise<Uint8Array> {
  try {
    return await readFile(found.path);
  } catch (error) {
    throw new UnreadableFile(accessReason(error), { cause: error });
  }
}

/** Libraries throw many kinds of errors for broken files; the owner gets one that names the file as the cause. */
function reported(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError && /call stack/iu.test(message)) {
    return new UnreadableFile(wording.unread.nested, { cause: error });
  }
  return new UnreadableFile(wording.unread.isOfOtherKind(message), { cause: error });
}

/** Throws {@link UnreadableFile} if there is too little text to be cited. */
function checkForText({ text }: DocumentContent, mayBeShort: boolean): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) throw new UnreadableFile(wording.unread.noText);
  if (letters < MIN_LETTERS && !mayBeShort) throw new UnreadableFile(wording.unread.littleText(letters));
}

async function readBytes(
  file: string,
  bytes: Uint8Array,
  depth: number,
  budget: MemberBudget,
  sidecar?: Sidecar,
): Promise<readonly [ReadFile, ...ReadFile[]]> {
  const format = formatOf(file);
  if (format === undefined) throw new UnreadableFile(unknownTypeReason(file));
  if (bytes.length === 0) throw new UnreadableFile(wording.unread.isEmpty);
  try {
    checkSignature(format, bytes);
    const { members = [], ...content } = await readers[format].read(bytes);
    if (members.length > 0 && !/\p{L}/u.test(content.text)) {
      return [
        { file, outcome: { isContainer: true } },
        ...(await readMembers(file, members, depth, budget, readBytes)),
      ];
    }
    checkForText(content, members.length > 0 || readers[format].mayBeShort === true);
    const complete = { ...content, metadata: completeMetadata(content, file, sidecar) };
    const inside = await readMembers(file, members, depth, budget, readBytes);
    return [{ file, outcome: { content: withMembersNote(complete, file, inside) } }, ...inside];
  } catch (error) {
    throw reported(error);
  }
}

/** Reads one file of a folder, and the files inside it. The first result is the file's own. */
export type FileReader = (found: FoundFile) => Promise<readonly [ReadFile, ...ReadFile[]]>;

/**
 * Reads one file and the files inside it into documents, each with all metadata that can be found for it. The first
 * result is the file's own. A file that cannot be read has the reason as its outcome; nothing is thrown for it.
 */
export const readFileHere: FileReader = async (found) => {
  try {
    const bytes = await bytesOf(found);
    return await readBytes(found.file, bytes, 0, fullBudget(), await findSidecar(found.path));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [{ file: found.file, outcome: { reason: error.message } }];
  }
};
