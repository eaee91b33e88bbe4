import { inflateRawSync } from 'node:zlib';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';

/** Signatures and sizes of a ZIP file's records (APPNOTE.TXT 6.3, 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3). */
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const LOCATOR_64_SIGNATURE = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const END_64_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const EXTRA_64 = 1;
const IN_EXTRA = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

/** XML of documents packs to a fifth or a twentieth of its size; what packs to less than this is made to exhaust. */
const MOST_TIMES = 250;
const ALWAYS_ALLOWED_BYTES = 10 * 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/** Where the list of entries begins, and how many there are. */
function directory(file: Buffer): { readonly at: number; readonly count: number } {
  for (let at = file.length - END_SIZE; at >= Math.max(0, file.length - END_SIZE - MAX_COMMENT); at -= 1) {
    if (file.readUInt32LE(at) !== END_SIGNATURE) continue;
    const locator = at - LOCATOR_64_SIZE;
    if (locator >= 0 && file.readUInt32LE(locator) === LOCATOR_64_SIGNATURE) {
      const end = Number(file.readBigUInt64LE(locator + 8));
      if (file.readUInt32LE(end) !== END_64_SIGNATURE) throw new UnreadableFile(wording.unread.isBroken);
      return { at: Number(file.readBigUInt64LE(end + 48)), count: Number(file.readBigUInt64LE(end + 32)) };
    }
    return { at: file.readUInt32LE(at + 16), count: file.readUInt16LE(at + 10) };
  }
  throw new UnreadableFile(wording.unread.isBroken);
}

/** The values of the ZIP64 extra field of an entry, in their order. */
function extra64(file: Buffer, from: number, length: number): readonly number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + file.readUInt16LE(at + 2)) {
    if (file.readUInt16LE(at) !== EXTRA_64) continue;
    const count = Math.floor(file.readUInt16LE(at + 2) / 8);
    return Array.from({ length: count }, (_, number) => Number(file.readBigUInt64LE(at + 4 + 8 * number)));
  }
  return [];
}

function entryAt(file: Buffer, at: number): Entry {
  const nameLength = file.readUInt16LE(at + 28);
  const rest = [...extra64(file, at + CENTRAL_SIZE + nameLength, file.readUInt16LE(at + 30))];
  const field = (value: number): number => (value === IN_EXTRA ? (rest.shift() ?? value) : value);
  // The order of the extra field: size, packed size, place.
  field(file.readUInt32LE(at + 24));
  const compressedSize = field(file.readUInt32LE(at + 20));
  const offset = field(file.readUInt32LE(at + 42));
  return {
    // Some programs write the separators of Windows.
    name: file.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength).replaceAll('\\', '/'),
    flags: file.readUInt16LE(at + 8),
    method: file.readUInt16LE(at + 10),
    compressedSize,
    offset,
  };
}

function entries(file: Buffer): readonly Entry[] {
  const { at: first, count } = directory(file);
  const found: Entry[] = [];
  let at = first;
  for (let number = 0; number < count; number += 1) {
    if (file.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw new UnreadableFile(wording.unread.isBroken);
    found.push(entryAt(file, at));
    at += CENTRAL_SIZE + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return found;
}

function contentOf(file: Buffer, entry: Entry, maxBytes: number): Buffer {
  if (file.readUInt32LE(entry.offset) !== LOCAL_SIGNATURE) throw new UnreadableFile(wording.unread.isBroken);
  const start = entry.offset + LOCAL_SIZE + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(start, start + entry.compressedSize);
  if (packed.length < entry.compressedSize) throw new UnreadableFile(wording.unread.isBroken);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new UnreadableFile(wording.unread.packedOtherwise);
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) });
}

/** The entries of a ZIP archive, each unpacked when it is asked for. */
export interface ZipArchive {
  /** The paths of all entries, with `/` between folders, as the archive writes them. */
  readonly names: readonly string[];
  /**
   * The bytes of an entry; undefined if there is none of that name. Of two entries of one name the last counts. Throws
   * {@link UnreadableFile} if it is broken, or if all that was asked for unpacks to too much, by the real sizes and not by
   * those that the archive claims.
   */
  bytesOf(name: string): Uint8Array | undefined;
}

/** An error of a step on an archive as one for the owner of the file. */
function reported<T>(maxBytes: number, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new UnreadableFile(wording.unread.isBroken, { cause: error });
  }
}

/**
 * Opens a ZIP archive of which at most `maxBytes` are unpacked, and at most 250 times its own size. Throws
 * {@link UnreadableFile} if it is broken or encrypted.
 */
export function openZip(bytes: Uint8Array, maxBytes: number): ZipArchive {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const most = Math.min(maxBytes, ALWAYS_ALLOWED_BYTES + MOST_TIMES * bytes.length);
  let left = most;
  return reported(most, () => {
    const byName = new Map(entries(file).map((entry) => [entry.name, entry]));
    if ([...byName.values()].some(({ flags }) => (flags & ENCRYPTED_FLAG) !== 0)) {
      throw new UnreadableFile(wording.unread.zipEncrypted);
    }
    return {
      names: [...byName.keys()],
      bytesOf: (name) =>
        reported(most, () => {
          const entry = byName.get(name);
          if (entry === undefined) return undefined;
          const content = contentOf(file, entry, left);
          left -= content.length;
          if (left <= 0) throw tooLarge(most);
          return content;
        }),
    };
  });
}

function tooLarge(maxBytes: number): UnreadableFile {
  return new UnreadableFile(wording.unread.unpacksToMore(Math.round(maxBytes / (1024 * 1024))));
}

/**
 * Unpacks the entries of a ZIP archive whose names match, within the limits of {@link openZip}. Throws
 * {@link UnreadableFile} for archives that are broken, encrypted or too large.
 */
export function unzipped(bytes: Uint8Array, wanted: RegExp, maxBytes: number): ReadonlyMap<string, Uint8Array> {
  const zip = openZip(bytes, maxBytes);
  const contents = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    const content = wanted.test(name) ? zip.bytesOf(name) : undefined;
    if (content !== undefined) contents.set(name, content);
  }
  return contents;
}
