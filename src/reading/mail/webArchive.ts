import { decodeWords } from 'postal-mime';
import type { DocumentContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { readHtml } from '../html/html.ts';
import { declaredCharset } from '../html/htmlCharset.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { decodedPart } from './mailEncoding.ts';
import { messageBytes } from './messageBytes.ts';
import { headerOf, type MimePart, mimeTree } from './mimeTree.ts';

/** All pages in an archive: the root comes first unless `start` names another (RFC 2387, 3.2). */
function pagesIn(root: MimePart): readonly MimePart[] {
  const pages: MimePart[] = [];
  const pending = [root];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.type === 'text/html' || part.type === 'application/xhtml+xml') pages.push(part);
    for (const inner of part.parts.toReversed()) pending.push(inner);
  }
  const start = root.parameters.start;
  const named = start === undefined ? undefined : pages.find(({ contentId }) => contentId === start);
  return named === undefined ? pages : [named, ...pages.filter((page) => page !== named)];
}

function webAddress(root: MimePart, page: MimePart): string | undefined {
  const candidates = [
    headerOf(page, 'content-location'),
    headerOf(root, 'snapshot-content-location'),
    headerOf(root, 'content-location'),
  ];
  return candidates.find((candidate) => candidate !== undefined && /^https?:\/\//iu.test(candidate));
}

/**
 * Reads a saved web page (MHTML, RFC 2557): its root page, as a file of HTML is read. The pages in its frames are
 * counted and not read. The day of the file is that on which it was saved, so it is no day of publication. Throws
 * {@link UnreadableFile}.
 */
export async function readWebArchive(bytes: Uint8Array): Promise<DocumentContent> {
  const root = await mimeTree(messageBytes(bytes));
  const [page, ...frames] = pagesIn(root);
  if (page === undefined) throw new UnreadableFile(wording.unread.isNoWebArchive);
  const { text, notes: decoding } = decodedPart(page.bytes, page.parameters.charset ?? declaredCharset(page.bytes));
  const content = await readHtml(Buffer.from(text));
  const notes: readonly ReadingNote[] = [
    ...(content.notes ?? []),
    ...decoding,
    ...(frames.length === 0 ? [] : [{ kind: 'unreadParts', count: frames.length } as const]),
  ];
  const url = webAddress(root, page);
  const subject = decodeWords(headerOf(root, 'subject') ?? '').trim();
  return {
    ...content,
    ...(notes.length === 0 ? {} : { notes }),
    metadata: {
      ...(subject === '' ? {} : { title: subject }),
      ...content.metadata,
      ...(url === undefined ? {} : { url }),
    },
  };
}
