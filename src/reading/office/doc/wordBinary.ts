import { decodedBytes } from '../../rtf/codePages.ts';

/** Offsets in the file information block (MS-DOC 2.5): flags, lengths of the documents, and places of tables. */
const FLAGS = 0x0a;
const TABLES = 0x9a;
const LENGTHS = { body: 0x4c, notes: 0x50, heads: 0x54, comments: 0x5c, endnotes: 0x60, boxes: 0x64, headBoxes: 0x68 };
const TABLE = {
  noteRefs: 2,
  commentRefs: 4,
  commentTexts: 5,
  heads: 11,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  owners: 36,
  endnoteRefs: 46,
};
const PAGE = 512;
const WINDOWS = 1252;

export type Part = keyof typeof LENGTHS;

/** How a run of characters is formatted (MS-DOC 2.6.1). */
export interface CharacterFormat {
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly script: 'raised' | 'lowered' | undefined;
  /** A sign of a font of signs: the font's number and the code. */
  readonly symbol: { readonly font: number; readonly code: number } | undefined;
}

/** How a paragraph is formatted (2.6.2). */
export interface ParagraphFormat {
  readonly style: number;
  /** From 0; 9 and more is body text. */
  readonly outline: number | undefined;
  /** From 0. */
  readonly listLevel: number;
  readonly isInList: boolean;
  readonly isInTable: boolean;
  readonly isRowEnd: boolean;
}

interface Run<Format> {
  readonly start: number;
  readonly end: number;
  readonly format: Format;
}

const plainCharacters: CharacterFormat = {
  hidden: false,
  struck: false,
  deleted: false,
  inserted: false,
  script: undefined,
  symbol: undefined,
};
const plainParagraph: ParagraphFormat = {
  style: 0,
  outline: undefined,
  listLevel: 0,
  isInList: false,
  isInTable: false,
  isRowEnd: false,
};

/** The sizes of operands by the last three bits of an instruction (2.6); 6 says its size itself. */
const operandSizes = [1, 1, 2, 4, 2, 2, -1, 3];
const TABLE_DEFINITION = 0xd608;

/** The instructions of a list of property changes, with their operands. */
function* instructions(list: Buffer): Generator<readonly [number, Buffer]> {
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.readUInt16LE(at);
    at += 2;
    let size = operandSizes[code >> 13] ?? 1;
    if (code === TABLE_DEFINITION) size = at + 2 <= list.length ? list.readUInt16LE(at) + 1 : 2;
    else if (size === -1) size = (list[at] ?? 0) + 1;
    yield [code, list.subarray(at, at + size)];
    at += size;
  }
}

function raisedBy(halfPoints: number): CharacterFormat['script'] {
  return halfPoints === 0 ? undefined : halfPoints > 0 ? 'raised' : 'lowered';
}

function characterFormat(list: Buffer): CharacterFormat {
  const format = { ...plainCharacters } as { -readonly [K in keyof CharacterFormat]: CharacterFormat[K] };
  for (const [code, operand] of instructions(list)) {
    const isOn = operand[0] === 1 || operand[0] === 0x81;
    if (code === 0x083c) format.hidden = isOn;
    else if (code === 0x0837 || code === 0x2a53) format.struck = isOn;
    else if (code === 0x0800) format.deleted = isOn;
    else if (code === 0x0801) format.inserted = isOn;
    else if (code === 0x2a48) format.script = operand[0] === 1 ? 'raised' : operand[0] === 2 ? 'lowered' : undefined;
    // Raised by half points (sprmCHpsPos), as programs write any other height than Word's own.
    else if (code === 0x4845 && operand.length >= 2) format.script = raisedBy(operand.readInt16LE(0));
    else if (code === 0x6a09 && operand.length >= 4) {
      format.symbol = { font: operand.readUInt16LE(0), code: operand.readUInt16LE(2) };
    }
  }
  return format;
}

function paragraphFormat(list: Buffer): ParagraphFormat {
  const format = { ...plainParagraph } as { -readonly [K in keyof ParagraphFormat]: ParagraphFormat[K] };
  if (list.length >= 2) format.style = list.readUInt16LE(0);
  for (const [code, operand] of instructions(list.subarray(2))) {
    if (code === 0x2416) format.isInTable = operand[0] === 1;
    else if (code === 0x2417) format.isRowEnd = operand[0] === 1;
    else if (code === 0x2640) format.outline = operand[0] ?? 9;
    else if (code === 0x260a) format.listLevel = operand[0] ?? 0;
    else if (code === 0x460b && operand.length >= 2) format.isInList = operand.readUInt16LE(0) !== 0;
  }
  return format;
}

/** The list of changes behind an offset of a formatted page, for characters (2.9.33) and for paragraphs (2.9.175). */
function changes(page: Buffer, offset: number, isParagraph: boolean): Buffer {
  if (offset === 0) return Buffer.alloc(0);
  const count = page[offset] ?? 0;
  if (!isParagraph) return page.subarray(offset + 1, offset + 1 + count);
  if (count !== 0) return page.subarray(offset + 1, offset + 2 * count);
  return page.subarray(offset + 2, offset + 2 + 2 * (page[offset + 1] ?? 0));
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Where its first character is in the stream. */
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
}

/** A Word 97–2003 document: its characters by their positions, and how they are formatted. */
export class WordBinary {
  readonly fonts: readonly string[];
  readonly #stream: Buffer;
  readonly #table: Buffer;
  readonly #pieces: readonly Piece[];
  readonly #characters: readonly Run<CharacterFormat>[];
  readonly #paragraphs: readonly Run<ParagraphFormat>[];

  constructor(stream: Buffer, table: Buffer) {
    this.#stream = stream;
    this.#table = table;
    this.#pieces = this.#readPieces();
    this.#characters = this.#runs(TABLE.characters, 1, characterFormat, false);
    this.#paragraphs = this.#runs(TABLE.paragraphs, 13, paragraphFormat, true);
    this.fonts = this.#readFonts();
  }

  static tableName(stream: Buffer): string {
    return (stream.readUInt16LE(FLAGS) & 0x0200) === 0 ? '0Table' : '1Table';
  }

  static isEncrypted(stream: Buffer): boolean {
    return (stream.readUInt16LE(FLAGS) & 0x0100) !== 0;
  }

  /** The positions of a part of the document: they follow one another in this order. */
  placeOf(part: Part): { readonly start: number; readonly end: number } {
    let start = 0;
    for (const [name, offset] of Object.entries(LENGTHS)) {
      const length = this.#stream.readUInt32LE(offset);
      if (name === part) return { start, end: start + length };
      start += length;
    }
    return { start, end: start };
  }

  /** The positions that a table lists, relative to its part. */
  positions(table: 'noteRefs' | 'endnoteRefs' | 'heads' | 'commentTexts'): readonly number[] {
    const bytes = this.#tableBytes(TABLE[table]);
    // A table of references has data of two bytes behind each position but the last.
    const size = table === 'noteRefs' || table === 'endnoteRefs' ? 6 : 4;
    const count = size === 6 ? Math.floor((bytes.length - 4) / 6) : Math.floor(bytes.length / 4);
    return Array.from({ length: Math.max(0, count) }, (_, at) => bytes.readUInt32LE(at * 4));
  }

  /** The authors of the comments, in their order. */
  commentAuthors(): readonly string[] {
    const owners: string[] = [];
    const names = this.#tableBytes(TABLE.owners);
    for (let at = 0; at + 2 <= names.length; ) {
      const length = names.readUInt16LE(at) * 2;
      owners.push(names.toString('utf16le', at + 2, at + 2 + length));
      at += 2 + length;
    }
    const bytes = this.#tableBytes(TABLE.commentRefs);
    const count = Math.max(0, Math.floor((bytes.length - 4) / 34));
    return Array.from({ length: count }, (_, at) => owners[bytes.readUInt16LE((count + 1) * 4 + at * 30 + 20)] ?? '');
  }

  /** The characters between two positions, run by run. */
  *runsBetween(
    start: number,
    end: number,
  ): Generator<{ readonly text: string; readonly format: CharacterFormat; readonly at: number }> {
    for (const piece of this.#pieces) {
      let from = Math.max(start, piece.start);
      const to = Math.min(end, piece.end);
      while (from < to) {
        const offset = piece.offset + (from - piece.start) * piece.bytesPerCharacter;
        const run = runAt(this.#characters, offset);
        const length =
          run === undefined ? to - from : Math.max(1, Math.ceil((run.end - offset) / piece.bytesPerCharacter));
        const until = Math.min(to, from + length);
        const bytes = this.#stream.subarray(offset, offset + (until - from) * piece.bytesPerCharacter);
        const text = piece.bytesPerCharacter === 2 ? bytes.toString('utf16le') : decodedBytes([...bytes], WINDOWS);
        yield { text, format: run?.format ?? plainCharacters, at: from };
        from = until;
      }
    }
  }

  /** The format of the paragraph whose last character is at that position. */
  paragraphAt(position: number): ParagraphFormat {
    const piece = this.#pieces.find(({ start, end }) => position >= start && position < end);
    if (piece === undefined) return plainParagraph;
    const offset = piece.offset + (position - piece.start) * piece.bytesPerCharacter;
    return runAt(this.#paragraphs, offset)?.format ?? plainParagraph;
  }

  #tableBytes(index: number): Buffer {
    const offset = this.#stream.readUInt32LE(TABLES + index * 8);
    const length = this.#stream.readUInt32LE(TABLES + index * 8 + 4);
    return this.#table.subarray(offset, offset + length);
  }

  /** The piece table (2.8.35, 2.9.177) behind the changes that a quick save left. */
  #readPieces(): readonly Piece[] {
    const bytes = this.#tableBytes(TABLE.pieces);
    let at = 0;
    while (bytes[at] === 1) at += 3 + bytes.readUInt16LE(at + 1);
    if (bytes[at] !== 2) return [];
    const table = bytes.subarray(at + 5, at + 5 + bytes.readUInt32LE(at + 1));
    const count = Math.floor((table.length - 4) / 12);
    return Array.from({ length: count }, (_, piece): Piece => {
      const place = table.readUInt32LE((count + 1) * 4 + piece * 8 + 2);
      const isCompressed = (place & 0x4000_0000) !== 0;
      return {
        start: table.readUInt32LE(piece * 4),
        end: table.readUInt32LE(piece * 4 + 4),
        offset: isCompressed ? (place & 0x3fff_ffff) / 2 : place & 0x3fff_ffff,
        bytesPerCharacter: isCompressed ? 1 : 2,
      };
    });
  }

  /** The runs of all formatted pages that a table names, in the order of their places in the stream. */
  #runs<Format>(
    index: number,
    entry: number,
    read: (list: Buffer) => Format,
    isParagraph: boolean,
  ): readonly Run<Format>[] {
    const bytes = this.#tableBytes(index);
    const count = Math.max(0, Math.floor((bytes.length - 4) / 8));
    const runs: Run<Format>[] = [];
    for (let at = 0; at < count; at += 1) {
      const number = bytes.readUInt32LE((count + 1) * 4 + at * 4) & 0x3f_ffff;
      const page = this.#stream.subarray(number * PAGE, (number + 1) * PAGE);
      if (page.length < PAGE) continue;
      const size = Math.min(page[PAGE - 1] ?? 0, 101);
      for (let run = 0; run < size; run += 1) {
        const offset = (page[(size + 1) * 4 + run * entry] ?? 0) * 2;
        const format = read(changes(page, offset, isParagraph));
        runs.push({ start: page.readUInt32LE(run * 4), end: page.readUInt32LE(run * 4 + 4), format });
      }
    }
    return runs.toSorted((a, b) => a.start - b.start);
  }

  /** The names of fonts (2.9.286). */
  #readFonts(): readonly string[] {
    const bytes = this.#tableBytes(TABLE.fonts);
    const names: string[] = [];
    for (let at = 4; at < bytes.length; ) {
      const size = bytes[at] ?? 0;
      names.push(bytes.toString('utf16le', at + 40, at + 1 + size).replace(/\0.*$/su, ''));
      at += size + 1;
    }
    return names;
  }
}

/** The run that holds a place, by bisection. */
function runAt<Format>(runs: readonly Run<Format>[], offset: number): Run<Format> | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run !== undefined && run.start <= offset ? run : undefined;
}
