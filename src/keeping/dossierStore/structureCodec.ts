import { ByteReader } from '../../bytes/byteReader.ts';
import { ByteWriter } from '../../bytes/byteWriter.ts';
import type { Anchor, Aside, Block, BlockKind, DocumentContent, TextMark } from '../../dossier/document.ts';
import type { Slice } from '../../dossier/slice.ts';
import { readSlice, writeSlice } from './sliceCodec.ts';

/** Kinds are written as their places here. */
export const BLOCK_KINDS: readonly BlockKind[] = [
  'heading',
  'paragraph',
  'listItem',
  'caption',
  'tableHead',
  'tableRow',
  'blockQuotation',
  'footnote',
  'runningHead',
];
const MARKS: readonly TextMark['as'][] = ['struck', 'unsure'];
const ASIDES: readonly Aside['kind'][] = ['comment', 'hidden', 'history'];

/** What a document has beside its text and its metadata. Reading it costs more than a question about its passages needs. */
export interface Structure {
  readonly blocks: readonly Block[];
  readonly footnoteMarks: readonly Slice[];
  readonly anchors: readonly Anchor[];
  readonly textMarks: readonly TextMark[];
  readonly asides: readonly Aside[];
}

export function encodeStructure(content: DocumentContent): Uint8Array {
  const { blocks, footnoteMarks, anchors = [], textMarks = [], asides = [] } = content;
  const writer = new ByteWriter(16 * blocks.length + 64);
  list(writer, blocks, writeBlock);
  list(writer, footnoteMarks, writeSlice);
  list(writer, anchors, writeAnchor);
  list(writer, textMarks, (mark, before) => {
    writeSlice(mark, before, writer);
    writer.number(MARKS.indexOf(mark.as));
  });
  list(writer, asides, ({ kind, text, author, date }) => {
    writer.number(ASIDES.indexOf(kind));
    writer.text(text);
    optional(author, (value) => writer.text(value), writer);
    optional(date, (value) => writer.text(value), writer);
  });
  return writer.done();
}

/** The structure that {@link encodeStructure} wrote. Throws `RangeError` if the bytes are others. */
export function decodeStructure(bytes: Uint8Array): Structure {
  const reader = new ByteReader(bytes);
  return {
    blocks: listed(reader, readBlock),
    footnoteMarks: listed(reader, readSlice),
    anchors: listed(reader, readAnchor),
    textMarks: listed(reader, (before: TextMark | undefined) => ({
      ...readSlice(before, reader),
      as: at(MARKS, reader.number()),
    })),
    asides: listed(reader, () => {
      const aside = { kind: at(ASIDES, reader.number()), text: reader.text() };
      const author = maybe(reader, () => reader.text());
      const date = maybe(reader, () => reader.text());
      return { ...aside, ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }) };
    }),
  };
}

function writeBlock(block: Block, before: Block | undefined, writer: ByteWriter): void {
  writeSlice(block, before, writer);
  writer.number(BLOCK_KINDS.indexOf(block.kind));
  optional(block.level, (level) => writer.number(level), writer);
  optional(block.page, (page) => writer.number(page), writer);
  optional(block.speaker, (speaker) => writeSlice(speaker, block, writer), writer);
}

function readBlock(before: Block | undefined, reader: ByteReader): Block {
  const slice = readSlice(before, reader);
  const kind = at(BLOCK_KINDS, reader.number());
  const level = maybe(reader, () => reader.number());
  const page = maybe(reader, () => reader.number());
  const speaker = maybe(reader, () => readSlice(slice, reader));
  return {
    ...slice,
    kind,
    ...(level === undefined ? {} : { level }),
    ...(page === undefined ? {} : { page }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

function writeAnchor(anchor: Anchor, before: Anchor | undefined, writer: ByteWriter): void {
  writer.signed(anchor.at - (before?.at ?? 0));
  optional(anchor.page, (page) => writer.number(page), writer);
  optional(anchor.line, (line) => writer.signed(line), writer);
  optional(anchor.seconds, (seconds) => writer.float(seconds), writer);
}

function readAnchor(before: Anchor | undefined, reader: ByteReader): Anchor {
  const place = (before?.at ?? 0) + reader.signed();
  const page = maybe(reader, () => reader.number());
  const line = maybe(reader, () => reader.signed());
  const seconds = maybe(reader, () => reader.float());
  return {
    at: place,
    ...(page === undefined ? {} : { page }),
    ...(line === undefined ? {} : { line }),
    ...(seconds === undefined ? {} : { seconds }),
  };
}

function list<Item>(
  writer: ByteWriter,
  items: readonly Item[],
  write: (item: Item, before: Item | undefined, writer: ByteWriter) => void,
): void {
  writer.number(items.length);
  for (const [place, item] of items.entries()) write(item, items[place - 1], writer);
}

function listed<Item>(
  reader: ByteReader,
  read: (before: Item | undefined, reader: ByteReader) => Item,
): readonly Item[] {
  const items: Item[] = [];
  for (let left = reader.number(); left > 0; left -= 1) items.push(read(items.at(-1), reader));
  return items;
}

function optional<Value>(value: Value | undefined, write: (value: Value) => void, writer: ByteWriter): void {
  writer.number(value === undefined ? 0 : 1);
  if (value !== undefined) write(value);
}

function maybe<Value>(reader: ByteReader, read: () => Value): Value | undefined {
  return reader.number() === 0 ? undefined : read();
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`there is no kind ${place}`);
  return item;
}
