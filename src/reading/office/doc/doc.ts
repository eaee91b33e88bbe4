import type { ReadingNote } from '../../../dossier/readingNote.ts';
import { wording } from '../../../wording/catalogue.ts';
import { besideText } from '../../besideText.ts';
import { readHtml } from '../../html/html.ts';
import { readWebArchive } from '../../mail/webArchive.ts';
import type { ReaderResult } from '../../members.ts';
import { withoutGaps } from '../../metadata/declaredMetadata.ts';
import { isRichText, readRtf } from '../../rtf/rtf.ts';
import { footnoteMarks as hangingMarks, mergedMarks } from '../../text/footnotes.ts';
import { type LooseBlock, laidOut, looseText } from '../../textBuilder.ts';
import { UnreadableFile } from '../../unreadableFile.ts';
import { meaningfulProperty } from '../coreProperties.ts';
import { SetApart } from '../docx/setApart.ts';
import { readDocx } from '../docx.ts';
import { openCompoundFile } from './compoundFile.ts';
import { type DocContext, storyBlocks } from './docStory.ts';
import { summaryProperties } from './summary.ts';
import { type Part, WordBinary } from './wordBinary.ts';

const WORD_97 = 0xa5ec;
const ZIP_SIGNATURE = 0x04034b50;
const OLE_SIGNATURE = 0xe011cfd0;
const SHORTEST = 8;
/** How web pages and saved pages begin, in small letters, within so many bytes. */
const PAGE_REACH = 512;
const PAGE_BEGINNINGS = ['<!doctype', '<html'];
const ARCHIVE_BEGINNINGS = ['mime-version:', 'from:', 'date:', 'content-type:'];
/** In the order of the table of heads and feet, six a section: even, odd, even foot, odd foot, first, first foot. */
const HEADS_A_SECTION = 6;
const isFoot = (at: number): boolean => [2, 3, 5].includes(at % HEADS_A_SECTION);

/** Heads and feet of all sections, each once. */
function headBlocks(context: DocContext): {
  readonly heads: readonly LooseBlock[];
  readonly feet: readonly LooseBlock[];
} {
  const { start } = context.word.placeOf('heads');
  const positions = context.word.positions('heads');
  const found = { heads: [] as LooseBlock[], feet: [] as LooseBlock[] };
  const seen = new Set<string>();
  // The first six are separators of notes.
  for (let at = HEADS_A_SECTION; at + 2 < positions.length; at += 1) {
    const [from = 0, to = 0] = [positions[at], positions[at + 1]];
    for (const block of storyBlocks(context, start + from, start + to, { kind: 'runningHead' })) {
      const text = looseText([block]).trim();
      if (seen.has(text)) continue;
      seen.add(text);
      (isFoot(at) ? found.feet : found.heads).push(block);
    }
  }
  return found;
}

function addComments(context: DocContext): void {
  const { start } = context.word.placeOf('comments');
  const positions = context.word.positions('commentTexts');
  for (const [at, author] of context.word.commentAuthors().entries()) {
    const [from = 0, to = 0] = [positions[at], positions[at + 1]];
    const text = looseText(storyBlocks(context, start + from, start + to, { kind: 'paragraph' })).trim();
    if (text !== '') context.apart.addComment({ kind: 'comment', text, ...(author === '' ? {} : { author }) });
  }
}

/**
 * Reads a document of Word 97 to 2003 (MS-DOC): text, headings, tables, notes, boxes, heads and feet. Tracked changes are
 * read as accepted; comments and hidden text are set apart. A file of another kind that is only named `.doc` (Rich Text,
 * `.docx`, a web page, as wikis and registers export it) is read as what it is. Throws {@link UnreadableFile}.
 */
export async function readDoc(bytes: Uint8Array): Promise<ReaderResult> {
  if (isRichText(bytes)) return await readRtf(bytes);
  const signature = bytes.length < SHORTEST ? 0 : Buffer.from(bytes.subarray(0, SHORTEST)).readUInt32LE(0);
  if (signature === ZIP_SIGNATURE) return await readDocx(bytes);
  const beginning = new TextDecoder().decode(bytes.subarray(0, PAGE_REACH)).trimStart().toLowerCase();
  if (PAGE_BEGINNINGS.some((page) => beginning.startsWith(page))) return await readHtml(bytes);
  if (ARCHIVE_BEGINNINGS.some((head) => beginning.startsWith(head))) return await readWebArchive(bytes);
  if (signature !== OLE_SIGNATURE) throw new UnreadableFile(wording.unread.isNoOldWord);
  try {
    return await readWordBinary(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    // Places in a broken file lead out of it; the library of compound files throws for them in many ways.
    throw new UnreadableFile(wording.unread.isBroken, { cause: error });
  }
}

async function readWordBinary(bytes: Uint8Array): Promise<ReaderResult> {
  const streamOf = await openCompoundFile(bytes);
  if ((await streamOf('EncryptedPackage')) !== undefined) throw new UnreadableFile(wording.unread.zipEncrypted);
  const stream = await streamOf('WordDocument');
  if (stream === undefined || stream.readUInt16LE(0) !== WORD_97) throw new UnreadableFile(wording.unread.isNoOldWord);
  if (WordBinary.isEncrypted(stream)) throw new UnreadableFile(wording.unread.zipEncrypted);
  const table = await streamOf(WordBinary.tableName(stream));
  if (table === undefined) throw new UnreadableFile(wording.unread.isBroken);
  const word = new WordBinary(stream, table);
  const context: DocContext = {
    word,
    apart: new SetApart(),
    endnotes: new Set(word.positions('endnoteRefs')),
    numbers: { notes: 0, endnotes: 0 },
    unread: { pictures: 0, listItems: 0 },
  };
  const partBlocks = (part: Part, options = {}) => {
    const { start, end } = word.placeOf(part);
    return storyBlocks(context, start, end, options);
  };
  const body = partBlocks('body');
  const boxes = partBlocks('boxes');
  const notes = partBlocks('notes', { kind: 'footnote', notesOf: 'notes' });
  const endnotes = partBlocks('endnotes', { kind: 'footnote', notesOf: 'endnotes' });
  const { heads, feet } = headBlocks(context);
  const headBoxes = partBlocks('headBoxes', { kind: 'runningHead' });
  addComments(context);
  const { footnoteMarks, ...content } = laidOut([
    ...heads,
    ...body,
    ...boxes,
    ...notes,
    ...endnotes,
    ...feet,
    ...headBoxes,
  ]);
  const { asides } = context.apart;
  const { pictures, listItems } = context.unread;
  const counted: readonly ReadingNote[] = [
    ...context.apart.notes,
    ...(pictures === 0 ? [] : [{ kind: 'unreadPictures' as const, count: pictures }]),
    ...(listItems === 0 ? [] : [{ kind: 'listNumbers' as const, count: listItems }]),
  ];
  const { title, author } = summaryProperties(await streamOf('\u0005SummaryInformation'));
  return {
    ...content,
    footnoteMarks: mergedMarks(footnoteMarks, hangingMarks(content.text, content.blocks)),
    ...besideText(asides, counted),
    metadata: withoutGaps({ title: meaningfulProperty(title), author: meaningfulProperty(author) }),
  };
}
