import type { Format } from './formats.ts';
import type { ReaderResult } from './members.ts';
import type { ReaderTools } from './readerTools.ts';

interface Reader {
  /** Higher after every change that makes other text, blocks or metadata of the same file. */
  readonly version: number;
  readonly read: (bytes: Uint8Array, tools: ReaderTools) => Promise<ReaderResult>;
  /** Whether a word or two are enough: an answer in a mail can be “No.”. */
  readonly mayBeShort?: true;
}

// The library of a format is loaded when its first file is read, because a start from a snapshot needs none of them.
export const readers: Readonly<Record<Format, Reader>> = {
  txt: { version: 4, read: async (bytes) => (await import('./text/textFile.ts')).readTextFile(bytes) },
  md: { version: 4, read: async (bytes) => (await import('./text/markdown.ts')).readMarkdown(bytes) },
  html: { version: 4, read: async (bytes) => (await import('./html/html.ts')).readHtml(bytes) },
  pdf: {
    version: 7,
    read: async (bytes, { recogniser }) => (await import('./pdf/pdf.ts')).readPdf(bytes, recogniser),
  },
  image: {
    version: 1,
    read: async (bytes, { recogniser }) =>
      (await import('./recognition/imageFile.ts')).readImage(bytes, (await recogniser?.()) ?? null),
  },
  docx: { version: 2, read: async (bytes) => (await import('./office/docx.ts')).readDocx(bytes) },
  csv: { version: 1, read: async (bytes) => (await import('./tables/csv.ts')).readCsv(bytes) },
  tsv: { version: 1, read: async (bytes) => (await import('./tables/csv.ts')).readTsv(bytes) },
  doc: { version: 3, read: async (bytes) => (await import('./office/doc/doc.ts')).readDoc(bytes) },
  xlsx: { version: 1, read: async (bytes) => (await import('./office/xlsx/xlsx.ts')).readXlsx(bytes) },
  rtf: { version: 2, read: async (bytes) => (await import('./rtf/rtf.ts')).readRtf(bytes) },
  odf: {
    version: 1,
    read: async (bytes) => (await import('./openDocument/openDocument.ts')).readOpenDocument(bytes),
  },
  pptx: { version: 1, read: async (bytes) => (await import('./office/pptx/pptx.ts')).readPptx(bytes) },
  eml: { version: 5, mayBeShort: true, read: async (bytes) => (await import('./mail/mail.ts')).readMail(bytes) },
  mbox: { version: 1, read: async (bytes) => (await import('./mail/mailbox.ts')).readMailbox(bytes) },
  msg: {
    version: 5,
    mayBeShort: true,
    read: async (bytes) => (await import('./outlook/outlookMail.ts')).readOutlookMail(bytes),
  },
  mhtml: { version: 2, read: async (bytes) => (await import('./mail/webArchive.ts')).readWebArchive(bytes) },
  zip: { version: 2, read: async (bytes) => (await import('./archive/zip.ts')).readZip(bytes) },
  epub: { version: 3, read: async (bytes) => (await import('./epub/epub.ts')).readEpub(bytes) },
  chat: {
    version: 2,
    mayBeShort: true,
    read: async (bytes) => (await import('./chats/chatJson.ts')).readChatJson(bytes),
  },
  subtitles: {
    version: 2,
    mayBeShort: true,
    read: async (bytes) => (await import('./subtitles/subtitles.ts')).readSubtitles(bytes),
  },
};
