import { ByteReader } from '../../bytes/byteReader.ts';
import { ByteWriter } from '../../bytes/byteWriter.ts';
import type { Passage } from '../../dossier/passage.ts';
import { standingText } from '../../dossier/standingText.ts';
import { Memo } from '../../text/memo.ts';
import { decodeNumbers, decodePassages } from './passagesCodec.ts';
import type { StoredParts } from './storedParts.ts';
import { partKey } from './storeSchema.ts';
import { decodeStructure, type Structure } from './structureCodec.ts';

const MEGABYTE = 1024 * 1024;
/** How much of each kind is remembered at least, in bytes; at most it is twice as much (see {@link Memo}). */
const REMEMBERED = { texts: 6 * MEGABYTE, standing: MEGABYTE, structures: 2 * MEGABYTE, passages: 3 * MEGABYTE };
/** What an object of a list takes in memory, in bytes. */
const OBJECT = 120;
/** A text takes so many bytes a UTF-16 unit at most. */
const UNIT = 2;

/** The parts of the documents of a store, read when they are asked for; those that were asked for last are remembered. */
export class DocumentParts {
  readonly #parts: StoredParts;
  readonly #texts = new Memo<number, string>(REMEMBERED.texts, (text) => UNIT * text.length);
  readonly #standing = new Memo<number, string>(REMEMBERED.standing, (text) => UNIT * text.length);
  readonly #structures = new Memo<number, Structure>(
    REMEMBERED.structures,
    ({ blocks, anchors, asides }) => OBJECT * (1 + blocks.length + anchors.length + asides.length),
  );
  readonly #passages = new Memo<number, readonly Passage[]>(
    REMEMBERED.passages,
    (passages) => 2 * OBJECT * (1 + passages.length),
  );

  constructor(parts: StoredParts) {
    this.#parts = parts;
  }

  text(doc: number): string {
    return this.#texts.of(doc, () => decodeText(this.#parts.get(partKey(doc, 'text'))));
  }

  /** The text without what is struck; for a document in which something is marked. */
  standing(doc: number): string {
    const { textMarks } = this.structure(doc);
    return this.#standing.of(doc, () => standingText({ text: this.text(doc), textMarks }));
  }

  structure(doc: number): Structure {
    return this.#structures.of(doc, () => decodeStructure(this.#parts.get(partKey(doc, 'structure'))));
  }

  /** The passages of a document. `made` gives those that someone still holds. */
  passages(doc: number, id: string, made: () => readonly Passage[] | undefined): readonly Passage[] {
    return this.#passages.of(doc, () => {
      const held = made();
      if (held !== undefined) return held;
      const numbers = this.#parts.find(partKey(doc, 'numbers'));
      const decoded = numbers === undefined ? [] : decodeNumbers(numbers);
      return decodePassages(this.#parts.get(partKey(doc, 'passages')), id, decoded);
    });
  }
}

/** A text as it is kept. */
export function encodeText(text: string): Uint8Array {
  const writer = new ByteWriter(text.length + 16);
  writer.text(text);
  return writer.done();
}

/** The text that {@link encodeText} wrote. */
export function decodeText(bytes: Uint8Array): string {
  return new ByteReader(bytes).text();
}
