import type { DatabaseSync } from 'node:sqlite';

/** A document as it was last published. */
export interface PublishedRow {
  readonly doc: number;
  /** The number of the publication that wrote it. */
  readonly attempt: number;
  readonly id: string;
  readonly stamp: number;
  readonly passages: number;
}

/** What of a store was published or copied from there, beside its documents. */
export class PublishedTable {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(`
      CREATE TABLE IF NOT EXISTS published_document (
        doc INTEGER PRIMARY KEY,
        attempt INTEGER NOT NULL,
        id TEXT NOT NULL,
        stamp INTEGER NOT NULL,
        passages INTEGER NOT NULL
      ) STRICT;
      -- What a publication that was not finished has already sent, and in which index it is.
      CREATE TABLE IF NOT EXISTS sent_document (
        place TEXT NOT NULL,
        doc INTEGER NOT NULL,
        PRIMARY KEY (place, doc)
      ) STRICT, WITHOUT ROWID;`);
  }

  /** By the number of the document. */
  rows(): ReadonlyMap<number, PublishedRow> {
    const rows = this.#database.prepare('SELECT doc, attempt, id, stamp, passages FROM published_document').all();
    // Sound: the types of the columns are those of the STRICT table.
    return new Map((rows as unknown as readonly PublishedRow[]).map((row) => [row.doc, row]));
  }

  /** Keeps which documents are published. Call it in a transaction. */
  replace(rows: Iterable<PublishedRow>): void {
    this.#database.exec('DELETE FROM published_document');
    const put = this.#database.prepare(
      'INSERT INTO published_document (doc, attempt, id, stamp, passages) VALUES (?, ?, ?, ?, ?)',
    );
    for (const { doc, attempt, id, stamp, passages } of rows) put.run(doc, attempt, id, stamp, passages);
  }

  /** The documents that an index was sent, or that were copied from it. */
  sent(index: string): ReadonlySet<number> {
    const rows = this.#database.prepare('SELECT doc FROM sent_document WHERE place = ?').all(index);
    return new Set(rows.map(({ doc }) => Number(doc)));
  }

  putSent(index: string, doc: number): void {
    this.#database.prepare('INSERT OR REPLACE INTO sent_document (place, doc) VALUES (?, ?)').run(index, doc);
  }

  /** Forgets what was sent and copied. */
  forgetSent(): void {
    this.#database.exec('DELETE FROM sent_document');
  }
}
