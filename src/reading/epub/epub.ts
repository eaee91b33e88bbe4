import type { DocumentContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { unzipped } from '../office/zipArchive.ts';
import { decodeText } from '../text/encoding.ts';
import { footnoteMarks as hangingMarks, mergedMarks } from '../text/footnotes.ts';
import { type LooseBlock, laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { chapterBlocks, xhtmlSource } from './chapter.ts';
import { type BookItem, bookPackage } from './package.ts';
import { pageList } from './pageList.ts';
import { checkProtection } from './protection.ts';

/** The text of the longest books is some tens of megabytes. */
const MOST_BYTES = 200 * 1024 * 1024;
const textualFiles = /\.(?:x?html?|xml|opf|ncx|css)$/iu;
const styleSheets = /\.css$/iu;
const chapterTypes = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document|application\/xml)$/iu;
const picture = /<(?:img|image|svg)\b/iu;

function hasWords(blocks: readonly LooseBlock[]): boolean {
  return blocks.some(({ parts }) => parts.some(({ text }) => /\p{L}/u.test(text)));
}

function isChapter({ mediaType, path }: BookItem): boolean {
  return chapterTypes.test(mediaType) || /\.x?html?$/iu.test(path);
}

/**
 * Reads an e-book (EPUB 2 and 3): its chapters in the order of reading, with headings, notes and the pages of the printed
 * edition. Lists of contents are left out. Throws {@link UnreadableFile}, also for a book that is protected.
 */
export async function readEpub(bytes: Uint8Array): Promise<DocumentContent> {
  const files = unzipped(bytes, textualFiles, MOST_BYTES);
  const book = bookPackage(files);
  checkProtection(files, book);
  const pages = pageList(book, files, xhtmlSource);
  const all: LooseBlock[] = [];
  const unread: string[] = [];
  let pictures = 0;
  const styles = [...files].filter(([path]) => styleSheets.test(path)).map(([, sheet]) => decodeText(sheet));
  // A book names each chapter once; one that names it a thousand times is made to exhaust the reader.
  for (const item of new Map(book.spine.map((one) => [one.path, one])).values()) {
    const file = files.get(item.path);
    if (file === undefined || !isChapter(item)) unread.push(item.path);
    else if (!book.contents.has(item.path)) {
      const source = xhtmlSource(file);
      const blocks = chapterBlocks(source, pages.get(item.path) ?? new Map(), styles.join('\n'));
      if (!hasWords(blocks) && picture.test(source)) pictures += 1;
      for (const block of blocks) all.push(block);
    }
  }
  if (book.spine.length === 0) throw new UnreadableFile(wording.unread.isNoBook);
  const { text, blocks, footnoteMarks, ...places } = laidOut(all);
  const struck = (places.textMarks ?? []).reduce(
    (sum, { as, start, end }) => sum + (as === 'struck' ? end - start : 0),
    0,
  );
  const notes: readonly ReadingNote[] = [
    ...(struck === 0 ? [] : [{ kind: 'struckText', count: struck } as const]),
    ...(unread.length === 0 ? [] : [{ kind: 'unreadParts', count: unread.length, names: unread } as const]),
    ...(pictures === 0 ? [] : [{ kind: 'picturePages', count: pictures } as const]),
  ];
  return {
    text,
    blocks,
    footnoteMarks: mergedMarks(footnoteMarks, hangingMarks(text, blocks)),
    ...places,
    ...(notes.length === 0 ? {} : { notes }),
    metadata: book.metadata,
  };
}
