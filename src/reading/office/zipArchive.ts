import { inflateRawSync } from 'node:zlib';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';

/** Signatures and sizes of a ZIP file's records (APPNOTE.TXT 6.3, 4.3.7, 4.3.12 and 4.3.16). */
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly compressedSize: number;
  readonly offset: number;
}

function endRecord(file: Buffer): number {
  for (let at = file.length - END_SIZE; at >= Math.max(0, file.length - END_SIZE - MAX_COMMENT); at -= 1) {
    if (file.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new UnreadableFile(wording.unread.isBroken);
}

function entries(file: Buffer): readonly Entry[] {
  const end = endRecord(file);
  const count = file.readUInt16LE(end + 10);
  const found: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    if (file.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw new UnreadableFile(wording.unread.isBroken);
    const nameLength = file.readUInt16LE(at + 28);
    found.push({
      name: file.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength),
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      compressedSize: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    });
    at += CENTRAL_SIZE + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
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

/**
 * Unpacks the entries of a ZIP archive whose names match. Throws {@link UnreadableFile} if they unpack to more than
 * `maxBytes` in all, by their real sizes and not by those that the archive claims; also for broken and encrypted
 * archives.
 */
export function unzipped(bytes: Uint8Array, wanted: RegExp, maxBytes: number): ReadonlyMap<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contents = new Map<string, Uint8Array>();
  let left = maxBytes;
  try {
    for (const entry of entries(file)) {
      if ((entry.flags & ENCRYPTED_FLAG) !== 0) throw new UnreadableFile(wording.unread.zipEncrypted);
      if (!wanted.test(entry.name)) continue;
      const content = contentOf(file, entry, left);
      left -= content.length;
      if (left <= 0) throw tooLarge(maxBytes);
      contents.set(entry.name, content);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new UnreadableFile(wording.unread.isBroken, { cause: error });
  }
  return contents;
}

function tooLarge(maxBytes: number): UnreadableFile {
  return new UnreadableFile(wording.unread.unpacksToMore(Math.round(maxBytes / (1024 * 1024))));
}
