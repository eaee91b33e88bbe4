import type { DatabaseSync } from 'node:sqlite';
import { transaction } from '../database.ts';
import { steadyNow } from '../steadyNow.ts';
import type { CopiedDocument, CopiedOutcome, CopiedPart } from './copiedDocument.ts';
import { type DocumentKey, KeyTable } from './keyTable.ts';
import { decodeHashes } from './passagesCodec.ts';
import type { StoredParts } from './storedParts.ts';
import { hashPrefix, keyOf, PARTS, partKey, STATE } from './storeSchema.ts';
import type { StoreWriter } from './storeWriter.ts';

/** What a store is brought to in one step, once it has a copy of every document. */
export interface CopiedState {
  /** Whether a number is that of a document of the dossier. */
  isLive(doc: number): boolean;
  /** Documents whose id, metadata or numbers have changed. */
  readonly changed: readonly CopiedDocument[];
  /** The files that are no documents; undefined if they are as they were. */
  readonly outcomes: readonly CopiedOutcome[] | undefined;
  /** What is kept under names with it. */
  readonly facts: Readonly<Record<string, string>>;
  /** Written in the same transaction. */
  also(): void;
}

const COLUMNS = `doc, state, root, member, file, id, stamp, title, source, author, published, language, url, pages, notes,
  marked, passages, place`;

/** Takes documents of another store in, with their numbers and places. */
export class StoreTarget {
  readonly #database: DatabaseSync;
  readonly #parts: StoredParts;
  readonly #writer: StoreWriter;
  readonly #keys: KeyTable;

  constructor(database: DatabaseSync, parts: StoredParts, writer: StoreWriter) {
    this.#database = database;
    this.#parts = parts;
    this.#writer = writer;
    this.#keys = new KeyTable(database);
  }

  /**
   * Takes a document in, with its parts and keys, in one transaction; another one of this number goes. It is no part of the
   * dossier before {@link apply}.
   */
  take(document: CopiedDocument, parts: readonly CopiedPart[], keys: readonly DocumentKey[]): void {
    const { doc, root, sort, fingerprint } = document;
    const putHash = this.#database.prepare('INSERT OR IGNORE INTO hash (prefix, doc, position) VALUES (?, ?, ?)');
    transaction(this.#database, () => {
      this.#writer.erase(doc);
      this.#putFile(root, sort, fingerprint);
      this.#put(document, STATE.gone);
      for (const { part, data } of parts) this.#parts.put(keyOf(doc, part), data);
      this.#keys.put(doc, keys);
      const passages = parts.find(({ part }) => part === PARTS.passages);
      if (passages === undefined) return;
      for (const [position, hash] of decodeHashes(passages.data).entries())
        putHash.run(hashPrefix(hash), doc, position);
    });
  }

  /** Makes the documents that are to be live the dossier, and all others none, in one transaction. */
  apply({ isLive, changed, outcomes, facts, also }: CopiedState): void {
    const enliven = this.#database.prepare(`UPDATE document SET state = ${STATE.live}, gone = NULL WHERE doc = ?`);
    const retire = this.#database.prepare(`UPDATE document SET state = ${STATE.gone}, gone = ? WHERE doc = ?`);
    transaction(this.#database, () => {
      for (const document of changed) {
        this.#putFile(document.root, document.sort, document.fingerprint);
        this.#put(document, STATE.gone);
      }
      for (const { doc, state, gone } of this.#database.prepare('SELECT doc, state, gone FROM document').all()) {
        const isWanted = isLive(Number(doc));
        if (isWanted && state !== STATE.live) enliven.run(Number(doc));
        // What was copied and is not wanted any more has no time at which it went.
        if (!isWanted && (state !== STATE.gone || gone === null)) retire.run(steadyNow(), Number(doc));
      }
      if (outcomes !== undefined) this.#putOutcomes(outcomes);
      this.#database.exec(`DELETE FROM file WHERE path NOT IN (SELECT root FROM outcome)
        AND path NOT IN (SELECT root FROM document WHERE state = ${STATE.live})`);
      for (const [name, value] of Object.entries(facts)) this.#writer.putFact(name, value);
      also();
    });
  }

  /** Gives no number of a document up to this one, and no place below this one, to what is read from now on. */
  reserve(documents: number, places: number): void {
    transaction(this.#database, () => {
      const sequence = this.#database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'document'").get()?.seq;
      if (sequence === undefined) {
        this.#database.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('document', ?)").run(documents);
      } else if (Number(sequence) < documents) {
        this.#database.prepare("UPDATE sqlite_sequence SET seq = ? WHERE name = 'document'").run(documents);
      }
      this.#writer.reservePlaces(places);
    });
  }

  #put(document: CopiedDocument, state: number): void {
    const { doc, root, member, file, id, stamp, title, source, author, published, language, url, pages } = document;
    const { notes, marked, passages, place, numbers } = document;
    this.#database
      .prepare(`INSERT OR REPLACE INTO document (${COLUMNS}) VALUES (${COLUMNS.replace(/\w+/gu, '?')})`)
      .run(
        ...[doc, state, root, member, file, id, stamp, title, source, author, published, language, url, pages, notes],
        ...[marked, passages, place],
      );
    this.#parts.put(partKey(doc, 'numbers'), Buffer.from(numbers, 'base64'));
  }

  #putOutcomes(outcomes: readonly CopiedOutcome[]): void {
    this.#database.exec('DELETE FROM outcome');
    const put = this.#database.prepare('INSERT INTO outcome (root, member, path, reason) VALUES (?, ?, ?, ?)');
    for (const { root, sort, fingerprint, member, path, reason } of outcomes) {
      this.#putFile(root, sort, fingerprint);
      put.run(root, member, path, reason);
    }
  }

  /** How a file looks in another process's folder says nothing here: it counts as one that only reading can tell. */
  #putFile(path: string, sort: string, fingerprint: string): void {
    this.#database
      .prepare(
        `INSERT INTO file (path, sort, signature, fingerprint) VALUES (?, ?, '', ?) ON CONFLICT DO UPDATE
         SET sort = excluded.sort, fingerprint = excluded.fingerprint, signature = ''`,
      )
      .run(path, Buffer.from(sort, 'hex'), fingerprint);
  }
}
