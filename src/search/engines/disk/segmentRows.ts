import { ByteReader } from '../../../bytes/byteReader.ts';
import { ByteWriter } from '../../../bytes/byteWriter.ts';

/** A document as a segment has it: the place of its first passage, and how many passages it has. */
export interface SegmentDocument {
  readonly place: number;
  readonly passages: number;
}

/** How many words a passage has in each field. */
export interface FieldLengths {
  readonly text: number;
  readonly headings: number;
  readonly title: number;
}

/** Documents in the order of their slots. Places need not ascend: segments are merged in any order. */
export function encodeDocuments(documents: readonly SegmentDocument[]): Uint8Array {
  const writer = new ByteWriter();
  let end = 0;
  for (const { place, passages } of documents) {
    writer.signed(place - end);
    writer.number(passages);
    end = place + passages;
  }
  return writer.done();
}

export function decodeDocuments(bytes: Uint8Array): readonly SegmentDocument[] {
  const reader = new ByteReader(bytes);
  const documents: SegmentDocument[] = [];
  let end = 0;
  while (!reader.isDone) {
    const place = end + reader.signed();
    const passages = reader.number();
    documents.push({ place, passages });
    end = place + passages;
  }
  return documents;
}

/** The lengths of a segment's passages, slot by slot. */
export function encodeLengths(lengths: Iterable<FieldLengths>): Uint8Array {
  const writer = new ByteWriter();
  for (const { text, headings, title } of lengths) {
    writer.number(text);
    writer.number(headings);
    writer.number(title);
  }
  return writer.done();
}

export function decodeLengths(bytes: Uint8Array): readonly FieldLengths[] {
  const reader = new ByteReader(bytes);
  const lengths: FieldLengths[] = [];
  while (!reader.isDone) {
    lengths.push({ text: reader.number(), headings: reader.number(), title: reader.number() });
  }
  return lengths;
}
