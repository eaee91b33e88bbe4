import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { KnownDocument } from '../dossier/identity.ts';
import { likenessOf } from '../dossier/likeness.ts';
import type { LedgerEntry } from '../dossier/numbering.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

const documentSchema = z.object({ id: z.string(), file: z.string() });
const idSchema = z.object({ id: z.string() });
const readingSchema = z.object({ id: z.number() });
const stampSchema = z.object({ id: z.string(), stamp: z.number() });
const digestSchema = z.object({ digest: z.string() });
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

/** Stamps are below this, so that a million of them can be added up in 63 bits. */
const LARGEST_STAMP = 2 ** 40;

/**
 * The words behind every passage number of a dossier, in the database. It is not a cache: with it, a citation still
 * resolves after its document was edited, moved or deleted.
 */
export class CitationLedger {
  readonly #database: SqlDatabase;
  readonly #dossier: string;
  readonly #now: () => number;
  #reading: number | undefined;

  constructor(database: SqlDatabase, dossier: string, now: () => number = Date.now) {
    this.#database = database;
    this.#dossier = dossier;
    this.#now = now;
  }

  /** Every document ever numbered, by id. The hashes of its passages are read if they are asked for. */
  documents(): readonly KnownDocument[] {
    const hashes = this.#database.prepare(
      'SELECT hash FROM passage WHERE dossier = ? AND document = ? AND position IS NOT NULL',
    );
    const hashesOf = (id: string): ReadonlySet<string> =>
      new Set(hashes.all(this.#dossier, id).map((one) => hashSchema.parse(one).hash));
    return this.#database
      .prepare('SELECT id, file FROM document WHERE dossier = ? ORDER BY id')
      .all(this.#dossier)
      .map((row) => {
        const { id, file } = documentSchema.parse(row);
        return {
          id,
          file,
          get hashes() {
            return hashesOf(id);
          },
        };
      });
  }

  /** The id of the document that was in a file last, or undefined. */
  idOf(file: string): string | undefined {
    // With `ORDER BY id` alone SQLite reads the documents in that order, all of them if none has the file.
    const row = this.#database
      .prepare("SELECT id FROM document WHERE dossier = ? AND file = ? ORDER BY id || '' DESC LIMIT 1")
      .get(this.#dossier, file);
    return row === undefined ? undefined : idSchema.parse(row).id;
  }

  /** The file in which a document was last, or undefined if there was never such a document. */
  fileOf(id: string): string | undefined {
    const row = this.#database
      .prepare('SELECT id, file FROM document WHERE dossier = ? AND id = ?')
      .get(this.#dossier, id);
    return row === undefined ? undefined : documentSchema.parse(row).file;
  }

  /** The stamp of each document. It is another one after every change to the document's numbers. */
  stamps(): ReadonlyMap<string, number> {
    const rows = this.#database.prepare('SELECT id, stamp FROM document WHERE dossier = ?').all(this.#dossier);
    return new Map(rows.map((row) => stampSchema.parse(row)).map(({ id, stamp }) => [id, stamp]));
  }

  /** Says in few characters which stamps there are: two ledgers that say the same have the same numbers. */
  digest(): string {
    const row = this.#database
      .prepare("SELECT count(*) || ':' || coalesce(sum(stamp), 0) AS digest FROM document WHERE dossier = ?")
      .get(this.#dossier);
    return digestSchema.parse(row).digest;
  }

  /** What a number of a document stood for, and the file that had the document last; undefined if it was never given. */
  entry(document: string, number: number): { readonly file: string; readonly entry: LedgerEntry } | undefined {
    const row = this.#database
      .prepare(
        `SELECT number, position, text, hash, successor, marks FROM passage
         WHERE dossier = ? AND document = ? AND number = ?`,
      )
      .get(this.#dossier, document, number);
    const file = this.fileOf(document);
    return row === undefined || file === undefined ? undefined : { file, entry: entrySchema.parse(row) };
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
   * transaction, and use a ledger for one reading only. Returns the stamp of the document.
   */
  write(
    document: string,
    file: string,
    entries: readonly LedgerEntry[],
    known: readonly LedgerEntry[] = this.entries(document),
  ): number {
    const former = this.#database
      .prepare('SELECT id, file, stamp FROM document WHERE dossier = ? AND id = ?')
      .get(this.#dossier, document);
    if (former === undefined) {
      this.#database
        .prepare('INSERT INTO document (dossier, id, file, arrived) VALUES (?, ?, ?, ?)')
        .run(this.#dossier, document, file, this.#readingId());
    }
    const before = new Map(known.map((entry) => [entry.number, entry]));
    const put = this.#database.prepare(
      `INSERT INTO passage (dossier, document, number, position, text, hash, successor, arrived, marks, likeness)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (dossier, document, number) DO UPDATE
       SET position = excluded.position, successor = excluded.successor, marks = excluded.marks`,
    );
    let hasChanged = former === undefined || documentSchema.parse(former).file !== file;
    for (const entry of entries) {
      const { number, position, text, hash, successor, marks = [] } = entry;
      const old = before.get(number);
      if (old !== undefined && isAsKnown(old, entry)) continue;
      hasChanged = true;
      // What was there before keeps its stamp and its likeness, whatever is given here.
      const arrived = old === undefined ? this.#readingId() : 0;
      const written = JSON.stringify(marks);
      const likeness = old === undefined ? likenessOf(text) : '';
      put.run(this.#dossier, document, number, position, text, hash, successor, arrived, written, likeness);
    }
    const kept = former === undefined ? 0 : stampSchema.parse(former).stamp;
    if (!hasChanged && kept !== 0) return kept;
    const stamp = randomInt(1, LARGEST_STAMP);
    this.#database
      .prepare('UPDATE document SET file = ?, stamp = ? WHERE dossier = ? AND id = ?')
      .run(file, stamp, this.#dossier, document);
    return stamp;
  }

  /** The id of this reading, which is entered once something new was read. */
  #readingId(): number {
    this.#reading ??= readingSchema.parse(
      this.#database
        .prepare('INSERT INTO reading (dossier, created) VALUES (?, ?) RETURNING id')
        .get(this.#dossier, this.#now()),
    ).id;
    return this.#reading;
  }
}

function isAsKnown(known: LedgerEntry, { position, successor, marks = [] }: LedgerEntry): boolean {
  const isMarkedSo = JSON.stringify(known.marks ?? []) === JSON.stringify(marks);
  return known.position === position && known.successor === successor && isMarkedSo;
}
