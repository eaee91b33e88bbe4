import type { DatabaseSync } from 'node:sqlite';
import {
  type CopiedDocument,
  type CopiedOutcome,
  type CopiedPart,
  copiedDocument,
  copiedOutcome,
} from './copiedDocument.ts';
import type { DocumentKey } from './keyTable.ts';
import type { StoredParts } from './storedParts.ts';
import { PARTS, partKey, partKeys, STATE } from './storeSchema.ts';

/** What a publication needs to know of each document of a dossier. */
export interface LiveDocument {
  readonly doc: number;
  readonly id: string;
  readonly stamp: number;
  readonly passages: number;
  /** The place of its first passage. */
  readonly place: number;
}

/** Made anew by each process as it needs them, and never copied: numbers go with the document itself. */
const NOT_COPIED: readonly number[] = [PARTS.numbers, PARTS.meaning, PARTS.sentences];

const DOCUMENT = `SELECT doc, root, lower(hex(sort)) AS sort, fingerprint, member, document.file AS file, id, stamp, title,
    source, author, published, language, url, pages, notes, marked, passages, place
  FROM document JOIN file ON file.path = root WHERE doc = ?`;
const OUTCOMES = `SELECT root, lower(hex(sort)) AS sort, fingerprint, member, outcome.path AS path, reason
  FROM outcome JOIN file ON file.path = root ORDER BY root, member`;

/** Reads a store so that its documents can be put into another one, with their numbers. */
export class StoreSource {
  readonly #database: DatabaseSync;
  readonly #parts: StoredParts;

  constructor(database: DatabaseSync, parts: StoredParts) {
    this.#database = database;
    this.#parts = parts;
  }

  /** The documents of the dossier, by their numbers. */
  live(): readonly LiveDocument[] {
    return this.#database
      .prepare(`SELECT doc, id, stamp, passages, place FROM document WHERE state = ${STATE.live} ORDER BY doc`)
      .all()
      .map(({ doc, id, stamp, passages, place }) => ({
        doc: Number(doc),
        id: String(id),
        stamp: Number(stamp),
        passages: Number(passages),
        place: Number(place),
      }));
  }

  /** The numbers of all documents of which there are rows, whether or not they are part of the dossier. */
  all(): ReadonlySet<number> {
    return new Set(
      this.#database
        .prepare('SELECT doc FROM document')
        .all()
        .map(({ doc }) => Number(doc)),
    );
  }

  /** A document of the dossier without its parts. Throws if there is none with this number. */
  document(doc: number): CopiedDocument {
    const numbers = Buffer.from(this.#parts.find(partKey(doc, 'numbers')) ?? []).toString('base64');
    return copiedDocument.parse({ ...this.#database.prepare(DOCUMENT).get(doc), numbers });
  }

  /** The parts of a document that others copy. Throws `DamagedStore` if one is not what was written. */
  parts(doc: number): readonly CopiedPart[] {
    const [first, last] = partKeys(doc);
    return this.#database
      .prepare('SELECT key FROM part WHERE key BETWEEN ? AND ? ORDER BY key')
      .all(first, last)
      .map(({ key }) => Number(key) - first)
      .filter((part) => !NOT_COPIED.includes(part))
      .map((part) => ({ part, data: this.#parts.get(first + part) }));
  }

  /** By what a document is looked up. */
  keys(doc: number): readonly DocumentKey[] {
    return this.#database
      .prepare('SELECT kind, key FROM document_key WHERE doc = ? ORDER BY kind, key')
      .all(doc)
      .map(({ kind, key }) => ({ kind: Number(kind), key: String(key) }));
  }

  /** The files that are no documents. */
  outcomes(): readonly CopiedOutcome[] {
    return this.#database
      .prepare(OUTCOMES)
      .all()
      .map((row) => copiedOutcome.parse({ ...row }));
  }

  /** The highest number of a document that was ever given, and the place after the last. */
  given(): { readonly documents: number; readonly places: number } {
    const sequence = this.#database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'document'").get()?.seq;
    const places = this.#database.prepare("SELECT value FROM fact WHERE name = 'nextPlace'").get()?.value;
    return { documents: Number(sequence ?? 0), places: Number(places ?? 0) };
  }
}
