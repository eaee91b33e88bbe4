import { ByteReader } from '../../bytes/byteReader.ts';
import { ByteWriter } from '../../bytes/byteWriter.ts';
import type { Passage, UnnumberedPassage } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';
import { readSlice, writeSlice } from './sliceCodec.ts';
import { StoredPassage } from './storedPassage.ts';
import { BLOCK_KINDS } from './structureCodec.ts';

/** Bytes of a SHA-256. */
const HASH = 32;

/** The passages of a document without its id and without their numbers, which are kept apart. */
export function encodePassages(passages: readonly UnnumberedPassage[]): Uint8Array {
  const writer = new ByteWriter(48 * passages.length + 16);
  writer.number(passages.length);
  let before: UnnumberedPassage | undefined;
  for (const passage of passages) {
    writeSlice(passage, before, writer);
    writer.number(BLOCK_KINDS.indexOf(passage.kind));
    writer.number(passage.page === null ? 0 : passage.page + 1);
    writeHeadings(passage.headings, before?.headings ?? [], writer);
    writer.number(passage.tableHead === undefined ? 0 : 1);
    if (passage.tableHead !== undefined) writeSlice(passage.tableHead, passage, writer);
    writer.raw(Buffer.from(passage.hash, 'hex'));
    before = passage;
  }
  return writer.done();
}

/** The passages that {@link encodePassages} wrote, with the id of their document and their numbers, in order. */
export function decodePassages(bytes: Uint8Array, document: string, numbers: readonly number[]): readonly Passage[] {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const passages: Passage[] = [];
  let before: Passage | undefined;
  for (let place = 0; place < count; place += 1) {
    const { start, end } = readSlice(before, reader);
    const kind = BLOCK_KINDS[reader.number()];
    if (kind === undefined) throw new RangeError('there is no such kind of passage');
    const page = reader.number();
    const headings = readHeadings(before?.headings ?? [], reader);
    const tableHead = reader.number() === 0 ? undefined : readSlice({ start, end }, reader);
    const hash = Buffer.from(reader.raw(HASH)).toString('hex');
    const own = { document, number: numbers[place] ?? place + 1, start, end, kind, headings, hash };
    before = new StoredPassage(
      { ...own, page: page === 0 ? null : page - 1, ...(tableHead === undefined ? {} : { tableHead }) },
      passages,
    );
    passages.push(before);
  }
  return passages;
}

/** The hashes alone, in order. */
export function decodeHashes(bytes: Uint8Array): readonly string[] {
  return decodePassages(bytes, '', []).map(({ hash }) => hash);
}

/** Most passages have the headings of the one before. */
function writeHeadings(headings: readonly Slice[], before: readonly Slice[], writer: ByteWriter): void {
  const isSame =
    headings.length === before.length &&
    headings.every(({ start, end }, at) => before[at]?.start === start && before[at]?.end === end);
  writer.number(isSame ? 0 : headings.length + 1);
  if (!isSame) for (const [at, heading] of headings.entries()) writeSlice(heading, headings[at - 1], writer);
}

function readHeadings(before: readonly Slice[], reader: ByteReader): readonly Slice[] {
  const count = reader.number();
  if (count === 0) return before;
  const headings: Slice[] = [];
  while (headings.length < count - 1) headings.push(readSlice(headings.at(-1), reader));
  return headings;
}

export function encodeNumbers(numbers: readonly number[]): Uint8Array {
  const writer = new ByteWriter(2 * numbers.length + 8);
  let before = 0;
  for (const number of numbers) {
    writer.signed(number - before);
    before = number;
  }
  return writer.done();
}

export function decodeNumbers(bytes: Uint8Array): readonly number[] {
  const reader = new ByteReader(bytes);
  const numbers: number[] = [];
  while (!reader.isDone) numbers.push((numbers.at(-1) ?? 0) + reader.signed());
  return numbers;
}
