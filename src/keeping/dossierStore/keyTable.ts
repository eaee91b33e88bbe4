import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** By what a document is looked up. The kinds are numbered by whoever makes the keys. */
export interface DocumentKey {
  readonly kind: number;
  readonly key: string;
}

/** The table of {@link KeyTable}. Keys compare by their bytes, so those that begin alike are side by side. */
export const KEY_SCHEMA = `
  CREATE TABLE document_key (
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    doc INTEGER NOT NULL,
    PRIMARY KEY (kind, key, doc)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX document_key_of ON document_key (doc);`;

/** The last character of Unicode: no key begins with it. */
const LAST = '\u{10ffff}';

/** Which documents have certain keys. */
export class KeyTable {
  readonly #put: StatementSync;
  readonly #erase: StatementSync;
  readonly #keys: StatementSync;
  readonly #documents: StatementSync;

  constructor(database: DatabaseSync) {
    this.#put = database.prepare('INSERT OR IGNORE INTO document_key (kind, key, doc) VALUES (?, ?, ?)');
    this.#erase = database.prepare('DELETE FROM document_key WHERE doc = ?');
    this.#keys = database.prepare('SELECT key, doc FROM document_key WHERE kind = ? AND key >= ? AND key < ?');
    this.#keys.setReturnArrays(true);
    this.#documents = database.prepare('SELECT doc FROM document_key WHERE kind = ? AND key = ?');
    this.#documents.setReturnArrays(true);
  }

  put(doc: number, keys: readonly DocumentKey[]): void {
    for (const { kind, key } of keys) this.#put.run(kind, key, doc);
  }

  erase(doc: number): void {
    this.#erase.run(doc);
  }

  /** The keys of one kind that begin so, each with a document that has it; in order, as often as there are documents. */
  keys(kind: number, prefix: string): readonly (readonly [key: string, doc: number])[] {
    // Sound: the types of the columns are those of the STRICT table, and rows come as arrays.
    return this.#keys.all(kind, prefix, prefix + LAST) as unknown as readonly (readonly [string, number])[];
  }

  /** The documents that have a key, in the order of their numbers. */
  documents(kind: number, key: string): readonly number[] {
    // Sound: as above.
    const rows = this.#documents.all(kind, key) as unknown as readonly (readonly [number])[];
    return rows.map(([doc]) => doc);
  }
}
