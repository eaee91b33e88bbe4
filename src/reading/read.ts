import { readFile } from 'node:fs/promises';
import type { DocumentContent, Metadata } from '../dossier/document.ts';
import { wording } from '../wording/catalogue.ts';
import { accessReason, type FoundFile } from './folder.ts';
import { checkSignature, type Format, formatOf, unknownTypeReason } from './formats.ts';
import { completeMetadata } from './metadata/metadata.ts';
import { findSidecar } from './metadata/sidecar.ts';
import { UnreadableFile } from './unreadableFile.ts';

interface Reader {
  /** Higher after every change that makes other text, blocks or metadata of the same file. */
  readonly version: number;
  readonly read: (bytes: Uint8Array) => Promise<DocumentContent>;
}

// The library of a format is loaded when its first file is read, because a start from a snapshot needs none of them.
const readers: Readonly<Record<Format, Reader>> = {
  txt: { version: 1, read: async (bytes) => (await import('./text/plainText.ts')).readPlainText(bytes) },
  md: { version: 1, read: async (bytes) => (await import('./text/markdown.ts')).readMarkdown(bytes) },
  html: { version: 1, read: async (bytes) => (await import('./html/html.ts')).readHtml(bytes) },
  pdf: { version: 2, read: async (bytes) => (await import('./pdf/pdf.ts')).readPdf(bytes) },
  docx: { version: 1, read: async (bytes) => (await import('./office/docx.ts')).readDocx(bytes) },
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

function checkedForText(content: DocumentContent): DocumentContent {
  const letters = content.text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) throw new UnreadableFile(wording.unread.noText);
  if (letters < MIN_LETTERS) throw new UnreadableFile(wording.unread.littleText(letters));
  return content;
}

/**
 * Reads one file into a document's content, with all metadata that can be found for it.
 * Throws {@link UnreadableFile} with the reason, and nothing else.
 */
export async function readDocument(found: FoundFile): Promise<DocumentContent & { readonly metadata: Metadata }> {
  const format = formatOf(found.file);
  if (format === undefined) throw new UnreadableFile(unknownTypeReason(found.file));
  const bytes = await bytesOf(found);
  if (bytes.length === 0) throw new UnreadableFile(wording.unread.isEmpty);
  const sidecar = await findSidecar(found.path);
  try {
    checkSignature(format, bytes);
    const content = checkedForText(await readers[format].read(bytes));
    return { ...content, metadata: completeMetadata(content, found.file, sidecar) };
  } catch (error) {
    throw reported(error);
  }
}
