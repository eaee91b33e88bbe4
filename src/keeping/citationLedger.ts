import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { KnownDocument } from '../dossier/identity.ts';
import type { LedgerEntry } from '../dossier/numbering.ts';

const documentSchema = z.object({ id: z.string(), file: z.string() });
const hashSchema = z.object({ hash: z.string() });
const marksSchema = z.array(z.object({ start: z.int(), end: z.int(), as: z.enum(['struck', 'unsure']) }));
const entrySchema = z
  .object({
    number: z.number(),
    position: z.number().nullable(),
    text: z.string(),
    hash: z.string(),
    successor: z.number().nullable(),
    marks: z.string(),
  })
  .transform(({ marks: written, ...entry }): LedgerEntry => {
    const marks = marksSchema.parse(JSON.parse(written));
    return marks.length === 0 ? entry : { ...entry, marks };
  });

/**
 * The words behind every passage number of a dossier, in the database. It is not a cache: with it, a citation still
 * resolves after its document was edited, moved or deleted.
 */
export class CitationLedger {
  readonly #database: DatabaseSync;
  readonly #dossier: string;
  readonly #now: () => number;
  #reading: number | bigint | undefined;

  constructor(database: DatabaseSync, dossier: string, now: () => number = Date.now) {
    this.#database = database;
    this.#dossier = dossier;
    this.#now = now;
  }

  /** Every document ever numbered. */
  documents(): readonly KnownDocument[] {
    const hashes = this.#database.prepare(
      'SELECT hash FROM passage WHERE dossier = ? AND document = ? AND position IS NOT NULL',
    );
    return this.#database
      .prepare('SELECT id, file FROM document WHERE dossier = ?')
      .all(this.#dossier)
      .map((row) => {
        const { id, file } = documentSchema.parse(row);
        return { id, file, hashes: new Set(hashes.all(this.#dossier, id).map((one) => hashSchema.parse(one).hash)) };
      });
  }

  /** All numbers ever given in a document. */
  entries(document: string): readonly LedgerEntry[] {
    return this.#database
      .prepare('SELECT number, position, text, hash, successor, marks FROM passage WHERE dossier = ? AND document = ?')
      .all(this.#dossier, document)
      .map((row) => entrySchema.parse(row));
  }

  /**
   * Writes a document's ledger; what is unchanged is not written again. A document and a number that were never there
   * before are stamped with this reading of the dossier, by which watches know what is new. Call it inside a
   * transaction, and use a ledger for one reading only.
   */
  write(document: string, file: string, entries: readonly LedgerEntry[]): void {
    const { changes } = this.#database
      .prepare('UPDATE document SET file = ? WHERE dossier = ? AND id = ?')
      .run(file, this.#dossier, document);
    if (changes === 0) {
      this.#database
        .prepare('INSERT INTO document (dossier, id, file, arrived) VALUES (?, ?, ?, ?)')
        .run(this.#dossier, document, file, this.#readingId());
    }
    const before = new Map(this.entries(document).map((entry) => [entry.number, entry]));
    const put = this.#database.prepare(
      `INSERT INTO passage (dossier, document, number, position, text, hash, successor, arrived, marks)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE
       SET position = excluded.position, successor = excluded.successor, marks = excluded.marks`,
    );
    for (const entry of entries) {
      const { number, position, text, hash, successor, marks = [] } = entry;
      const known = before.get(number);
      if (known !== undefined && isAsKnown(known, entry)) continue;
      // What was there before keeps its stamp, whatever is given here.
      const arrived = known === undefined ? this.#readingId() : 0;
      const written = JSON.stringify(marks);
      put.run(this.#dossier, document, number, position, text, hash, successor, arrived, written);
    }
  }

  /** The id of this reading, which is entered once something new was read. */
  #readingId(): number | bigint {
    this.#reading ??= this.#database
      .prepare('INSERT INTO reading (dossier, created) VALUES (?, ?)')
      .run(this.#dossier, this.#now()).lastInsertRowid;
    return this.#reading;
  }
}

function isAsKnown(known: LedgerEntry, { position, successor, marks = [] }: LedgerEntry): boolean {
  const isMarkedSo = JSON.stringify(known.marks ?? []) === JSON.stringify(marks);
  return known.position === position && known.successor === successor && isMarkedSo;
}
