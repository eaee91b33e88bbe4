import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { KnownDocument } from '../dossier/identity.ts';
import type { LedgerEntry } from '../dossier/numbering.ts';

const documentSchema = z.object({ id: z.string(), file: z.string() });
const hashSchema = z.object({ hash: z.string() });
const entrySchema = z.object({
  number: z.number(),
  position: z.number().nullable(),
  text: z.string(),
  hash: z.string(),
  successor: z.number().nullable(),
});

/**
 * What every passage number of a dossier stands for, in the database. It is no cache: with it, a citation still
 * resolves after its document was edited, moved or deleted.
 */
export class CitationLedger {
  readonly #database: DatabaseSync;
  readonly #dossier: string;

  constructor(database: DatabaseSync, dossier: string) {
    this.#database = database;
    this.#dossier = dossier;
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
      .prepare('SELECT number, position, text, hash, successor FROM passage WHERE dossier = ? AND document = ?')
      .all(this.#dossier, document)
      .map((row) => entrySchema.parse(row));
  }

  /** Writes a document's ledger; what is unchanged is not written again. Call it inside a transaction. */
  write(document: string, file: string, entries: readonly LedgerEntry[]): void {
    this.#database
      .prepare(
        'INSERT INTO document (dossier, id, file) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET file = excluded.file',
      )
      .run(this.#dossier, document, file);
    const before = new Map(this.entries(document).map((entry) => [entry.number, entry]));
    const put = this.#database.prepare(
      `INSERT INTO passage (dossier, document, number, position, text, hash, successor) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET position = excluded.position, successor = excluded.successor`,
    );
    for (const { number, position, text, hash, successor } of entries) {
      const known = before.get(number);
      if (known !== undefined && known.position === position && known.successor === successor) continue;
      put.run(this.#dossier, document, number, position, text, hash, successor);
    }
  }
}
