import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { transaction } from '../database.ts';
import { steadyNow } from '../steadyNow.ts';
import type { EncodedDocument } from './encodedDocument.ts';
import { KeyTable } from './keyTable.ts';
import { decodeHashes, encodeNumbers } from './passagesCodec.ts';
import type { StoredParts } from './storedParts.ts';
import { DOSSIER_PARTS, hashPrefix, keyOf, type MeaningPart, partKey, partKeys, STATE } from './storeSchema.ts';

/** A file of the folder as a store remembers it. */
export interface StoredFile {
  readonly path: string;
  /** Shows without reading whether the file has changed; empty if only reading can. */
  readonly signature: string;
  /** Hash of all that it was read from. */
  readonly fingerprint: string;
}

/** What a file, or a file inside one, is: a document; none, with the reason; or a container that has no text of its own. */
export type TakenFile =
  | { readonly file: string; readonly document: EncodedDocument }
  | { readonly file: string; readonly reason: string }
  | { readonly file: string; readonly isContainer: true };

/** What reading one file of the folder came to: the file itself, and the files inside it after it. */
export interface ReadEntry extends StoredFile {
  /** Puts the files in the order of the folder: see `sortKey`. */
  readonly sort: Uint8Array;
  readonly files: readonly TakenFile[];
}

/** Writes what else belongs to a document, in its transaction; `place` is that of its first passage. */
export type DocumentWriter = (doc: number, document: EncodedDocument, place: number) => void;

/** A document of the folder that has an id and numbers, or waits for them. */
export interface ListedDocument {
  readonly doc: number;
  readonly file: string;
  /** The file of the folder in which it is. */
  readonly root: string;
  readonly passageCount: number;
  /** Its id, and the ledger's stamp under which its numbers were kept; null if it has none. */
  readonly numbered: { readonly id: string; readonly stamp: number } | null;
}

/** Where the passages of a document are in an engine. */
export interface PlacedRow {
  readonly doc: number;
  /** The place of its first passage. */
  readonly place: number;
  readonly passages: number;
  /** Whether it is part of the dossier. */
  readonly isLive: boolean;
}

/** The numbers of a document. */
export interface Numbering {
  readonly doc: number;
  /** The file of the folder in which it is. */
  readonly root: string;
  readonly id: string;
  readonly stamp: number;
  readonly numbers: readonly number[];
}

/** Writes the store of a dossier. */
export class StoreWriter {
  readonly #database: DatabaseSync;
  readonly #parts: StoredParts;
  readonly #now: () => number;
  readonly #keys: KeyTable;
  readonly #fileOf: StatementSync;
  readonly #putFile: StatementSync;
  readonly #putOutcome: StatementSync;
  readonly #dropOutcomes: StatementSync;
  readonly #putDocument: StatementSync;
  readonly #putHash: StatementSync;
  readonly #putFact: StatementSync;
  readonly #retire: StatementSync;
  readonly #retireFormer: StatementSync;
  readonly #waiting: StatementSync;
  readonly #enliven: StatementSync;
  #nextPlace: number | undefined;

  constructor(database: DatabaseSync, parts: StoredParts, now: () => number = steadyNow) {
    this.#database = database;
    this.#parts = parts;
    this.#now = now;
    this.#keys = new KeyTable(database);
    this.#fileOf = database.prepare('SELECT path, signature, fingerprint FROM file WHERE path = ?');
    this.#putFile = database.prepare(
      `INSERT INTO file (path, sort, signature, fingerprint) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET signature = excluded.signature, fingerprint = excluded.fingerprint, sort = excluded.sort`,
    );
    this.#putOutcome = database.prepare('INSERT INTO outcome (root, member, path, reason) VALUES (?, ?, ?, ?)');
    this.#dropOutcomes = database.prepare('DELETE FROM outcome WHERE root = ?');
    this.#putDocument = database.prepare(
      `INSERT INTO document (state, root, member, file, title, source, author, published, language, url, pages, notes,
         marked, passages, place)
       VALUES (${STATE.waiting}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#putHash = database.prepare('INSERT OR IGNORE INTO hash (prefix, doc, position) VALUES (?, ?, ?)');
    this.#putFact = database.prepare('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)');
    this.#retire = database.prepare(`UPDATE document SET state = ${STATE.gone}, gone = ? WHERE root = ? AND state = ?`);
    this.#retireFormer = database.prepare(
      `UPDATE document SET state = ${STATE.gone}, gone = ? WHERE root = ? AND state = ${STATE.live} AND doc < ?`,
    );
    this.#waiting = database.prepare(`SELECT 1 FROM document WHERE root = ? AND state = ${STATE.waiting} LIMIT 1`);
    this.#enliven = database.prepare(
      `UPDATE document SET state = ${STATE.live}, id = ?, stamp = ? WHERE doc = ? AND state <> ${STATE.gone}`,
    );
  }

  /** The files that were read, by path. */
  files(): ReadonlyMap<string, StoredFile> {
    const rows = this.#database.prepare('SELECT path, signature, fingerprint FROM file').all();
    // Sound: the types of the columns are those of the STRICT table.
    return new Map((rows as unknown as readonly StoredFile[]).map((row) => [row.path, row]));
  }

  /** Remembers that a file is as it was read though it looks otherwise. */
  sign(path: string, signature: string): void {
    this.#database.prepare('UPDATE file SET signature = ? WHERE path = ?').run(signature, path);
  }

  /**
   * Takes in what reading a file came to, in one transaction. Its documents wait for their numbers; until they have them, the
   * documents of the former reading stay. `also` writes what else belongs to a document. A file that another process has
   * taken in meanwhile, as it is now, is left alone.
   */
  take(entry: ReadEntry, also: DocumentWriter = () => {}): void {
    transaction(this.#database, () => {
      const { path, sort, signature, fingerprint, files } = entry;
      const known = this.#fileOf.get(path);
      this.#putFile.run(path, sort, signature, fingerprint);
      if (known !== undefined && known.fingerprint === fingerprint && fingerprint !== '') return;
      this.#nextPlace = undefined; // another process may have taken some
      this.#dropOutcomes.run(path);
      this.#retire.run(this.#now(), path, STATE.waiting);
      for (const [member, taken] of files.entries()) {
        if ('document' in taken) this.#takeDocument(path, member, taken.file, taken.document, also);
        else this.#putOutcome.run(path, member, taken.file, 'reason' in taken ? taken.reason : null);
      }
      // Without a document to wait for, the former ones go at once.
      if (this.#waiting.get(path) === undefined) this.#retire.run(this.#now(), path, STATE.live);
      this.#putFact.run('nextPlace', this.#places(0));
    });
  }

  /** Forgets files that are no longer in the folder. */
  remove(paths: readonly string[]): void {
    if (paths.length === 0) return;
    const drop = this.#database.prepare('DELETE FROM file WHERE path = ?');
    transaction(this.#database, () => {
      for (const path of paths) {
        this.#dropOutcomes.run(path);
        this.#retire.run(this.#now(), path, STATE.waiting);
        this.#retire.run(this.#now(), path, STATE.live);
        drop.run(path);
      }
    });
  }

  /** The documents that have no numbers yet, in the order of the folder; with `andLive` those of the dossier too. */
  listed(andLive: boolean): readonly ListedDocument[] {
    const states = andLive ? `state <= ${STATE.live}` : `state = ${STATE.waiting}`;
    return this.#database
      .prepare(
        `SELECT doc, document.file, root, passages, state, id, stamp FROM document JOIN file ON file.path = root
         WHERE ${states} ORDER BY file.sort, member`,
      )
      .all()
      .map(({ doc, file, root, passages, state, id, stamp }) => ({
        doc: Number(doc),
        file: String(file),
        root: String(root),
        passageCount: Number(passages),
        numbered: state === STATE.live ? { id: String(id), stamp: Number(stamp) } : null,
      }));
  }

  /** The places of all documents of which there are rows. */
  places(): readonly PlacedRow[] {
    return this.#database
      .prepare('SELECT doc, place, passages, state FROM document')
      .all()
      .map(({ doc, place, passages, state }) => ({
        doc: Number(doc),
        place: Number(place),
        passages: Number(passages),
        isLive: state === STATE.live,
      }));
  }

  /** The files, and files inside files, that were read or could not be read. */
  *paths(): Iterable<string> {
    const statement = this.#database.prepare(
      `SELECT path FROM file UNION SELECT path FROM outcome
       UNION SELECT file FROM document WHERE state <= ${STATE.live}`,
    );
    for (const { path } of statement.iterate()) yield String(path);
  }

  /**
   * Gives documents their ids and numbers, in one transaction. What was read of the same files before goes: all documents of
   * a file have to be given at once.
   */
  number(numberings: readonly Numbering[]): void {
    const lowest = new Map<string, number>();
    for (const { root, doc } of numberings) lowest.set(root, Math.min(doc, lowest.get(root) ?? doc));
    transaction(this.#database, () => {
      // The documents of a later reading have higher numbers.
      for (const [root, doc] of lowest) this.#retireFormer.run(this.#now(), root, doc);
      for (const { doc, id, stamp, numbers } of numberings) {
        this.#enliven.run(id, stamp, doc);
        this.#parts.put(partKey(doc, 'numbers'), encodeNumbers(numbers));
      }
    });
  }

  /** Keeps something of the dossier as a whole. */
  putFact(name: string, value: string | Uint8Array | number): void {
    this.#putFact.run(name, value);
  }

  /** Keeps what the passages of a document mean. */
  putMeaning(doc: number, part: MeaningPart, data: Uint8Array): void {
    this.#parts.put(partKey(doc, part), data);
  }

  /** Keeps what the passages of all documents have in common. */
  putCommonMeaning(part: MeaningPart, data: Uint8Array): void {
    this.#parts.put(DOSSIER_PARTS[part], data);
  }

  /** Removes the rows of documents that went before a time in milliseconds. Returns their numbers. */
  sweep(before: number): readonly number[] {
    const gone = this.#database
      .prepare(`SELECT doc FROM document WHERE state = ${STATE.gone} AND gone < ?`)
      .all(before)
      .map(({ doc }) => Number(doc));
    for (const doc of gone) transaction(this.#database, () => this.erase(doc));
    return gone;
  }

  /** Gives no place below this one from now on. Call it in a transaction. */
  reservePlaces(places: number): void {
    this.#nextPlace = undefined;
    this.#nextPlace = Math.max(places, this.#places(0));
    this.#putFact.run('nextPlace', this.#nextPlace);
  }

  #takeDocument(root: string, member: number, file: string, document: EncodedDocument, also: DocumentWriter): void {
    const { metadata, pageCount = null, notes, isMarked, passageCount, prefixes, parts, keys } = document;
    const { title, source = null, author = null, published = null, language = null, url = null } = metadata;
    const place = this.#places(passageCount);
    const { lastInsertRowid } = this.#putDocument.run(
      ...[root, member, file, title, source, author, published, language, url, pageCount],
      notes === undefined ? null : JSON.stringify(notes),
      isMarked ? 1 : 0,
      passageCount,
      place,
    );
    const doc = Number(lastInsertRowid);
    for (const { part, data } of parts) this.#parts.put(keyOf(doc, part), data);
    for (const [position, prefix] of prefixes.entries()) this.#putHash.run(prefix, doc, position);
    this.#keys.put(doc, keys);
    also(doc, document, place);
  }

  /** Takes so many places, and returns the first. Places of documents that went are not given again. */
  #places(count: number): number {
    if (this.#nextPlace === undefined) {
      const kept = this.#database.prepare("SELECT value FROM fact WHERE name = 'nextPlace'").get()?.value;
      this.#nextPlace = typeof kept === 'number' ? kept : 0;
    }
    const first = this.#nextPlace;
    this.#nextPlace += count;
    return first;
  }

  /** Removes the rows of a document. Call it in a transaction. */
  erase(doc: number): void {
    const [first, last] = partKeys(doc);
    const passages = this.#parts.find(partKey(doc, 'passages'));
    this.#database.prepare('DELETE FROM part WHERE key BETWEEN ? AND ?').run(first, last);
    this.#database.prepare('DELETE FROM document WHERE doc = ?').run(doc);
    this.#keys.erase(doc);
    const drop = this.#database.prepare('DELETE FROM hash WHERE prefix = ? AND doc = ?');
    if (passages !== undefined) for (const hash of decodeHashes(passages)) drop.run(hashPrefix(hash), doc);
  }
}
