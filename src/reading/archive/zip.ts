import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { wording } from '../../wording/catalogue.ts';
import type { Member, ReaderResult } from '../members.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { entryNames } from './entryNames.ts';
import { savedPageParts } from './savedPageParts.ts';

const MEGABYTE = 1024 * 1024;
/** Archives that people put together have some thousands of files at most. */
const MOST_ENTRIES = 20_000;
/** All files of an archive are in memory together; the process that reads has one gigabyte by default. */
const MOST_BYTES = 300 * MEGABYTE;
/** Text shrinks to a tenth, a picture of one colour to a hundredth. */
const GREATEST_RATIO = 300;
/** So many bytes are harmless, however small they were packed. */
const HARMLESS_BYTES = 10 * MEGABYTE;

/** Files that systems put into folders by themselves. */
const systemFiles = /(?:^|\/)(?:__MACOSX\/[\s\S]*|\.[^/]*|thumbs\.db|ehthumbs\.db|desktop\.ini)$/iu;

/** The kind of file in the upper half of the attributes of an entry that Unix wrote (APPNOTE.TXT 4.4.15). */
const LINK = 0xa000;
const KIND_MASK = 0xf000;
const UNIX = 3;

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >> 8 === UNIX && ((externalFileAttributes >>> 16) & KIND_MASK) === LINK;
}

async function bytesOf(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  // The library ends the stream with an error at the first byte beyond the size that the entry declares.
  for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Why an entry is not unpacked; undefined if it is. `left` bytes may still be unpacked. */
function refusal(entry: Entry, left: number): string | undefined {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (isLink(entry)) return wording.unread.linkInArchive;
  if (entry.isEncrypted()) return wording.unread.zipEncrypted;
  if (!entry.canDecodeFileData()) return wording.unread.packedOtherwise;
  if (size > HARMLESS_BYTES && size > packed * GREATEST_RATIO) return wording.unread.packedTooSmall;
  return size > left ? wording.unread.largeMembers(MOST_BYTES / MEGABYTE) : undefined;
}

async function entriesOf(archive: ZipFile): Promise<readonly Entry[]> {
  if (archive.entryCount > MOST_ENTRIES) throw new UnreadableFile(wording.unread.manyEntries(MOST_ENTRIES));
  const entries: Entry[] = [];
  for await (const entry of archive.eachEntry()) entries.push(entry);
  return entries;
}

async function membersOf(archive: ZipFile): Promise<readonly Member[]> {
  const entries = await entriesOf(archive);
  const names = entryNames(entries).map((name) => name.replaceAll('\\', '/'));
  const isPartOfPage = savedPageParts(names);
  const members: Member[] = [];
  let left = MOST_BYTES;
  for (const [at, entry] of entries.entries()) {
    const name = names[at] ?? '';
    if (name.endsWith('/') || systemFiles.test(name) || isPartOfPage(name)) continue;
    const reason = refusal(entry, left);
    if (reason !== undefined) {
      members.push({ name, reason });
      continue;
    }
    left -= entry.uncompressedSize;
    try {
      members.push({ name, bytes: await bytesOf(archive, entry) });
    } catch {
      // One entry that is damaged leaves the others readable.
      members.push({ name, reason: wording.unread.isBroken });
    }
  }
  return members;
}

/**
 * Reads a ZIP archive: its files are documents of their own, and it has no text. A file that is encrypted, damaged or
 * too large is a member with the reason. Throws {@link UnreadableFile} if the archive itself cannot be opened.
 */
export async function readZip(bytes: Uint8Array): Promise<ReaderResult> {
  let members: readonly Member[];
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    members = await membersOf(await fromBufferPromise(buffer, { decodeStrings: false }));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(wording.unread.isBroken, { cause: error });
  }
  if (members.length === 0) throw new UnreadableFile(wording.unread.emptyArchive);
  return { text: '', blocks: [], footnoteMarks: [], metadata: {}, members };
}
