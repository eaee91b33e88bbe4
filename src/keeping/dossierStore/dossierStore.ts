import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BUSY_TIMEOUT, type Database } from '../database.ts';
import { DamagedStore } from './damagedStore.ts';
import { KEY_SCHEMA } from './keyTable.ts';
import { StoreReader } from './storeReader.ts';
import { STORE_FORMAT, STORE_SCHEMA } from './storeSchema.ts';
import { StoreWriter } from './storeWriter.ts';

/** What became of a store as it was opened: it was as it should be; it was not there; or it had to be made anew. */
export type StoreState = 'whole' | 'missing' | 'outdated' | 'damaged';

/** Longest name of a store's file without its ending, in bytes: file systems take 255. */
const LONGEST_NAME = 120;

/**
 * All that was read and found of one dossier, in one SQLite file. It can be made again from the documents and the ledger, so
 * it is written without waiting for the disk (`synchronous = NORMAL`): a crash of the machine may lose the last of it, and
 * what was lost is read again.
 */
export class DossierStore {
  readonly database: Database;
  readonly reader: StoreReader;
  readonly writer: StoreWriter;
  readonly state: StoreState;
  readonly path: string;

  private constructor(path: string, database: DatabaseSync, dossier: string, state: StoreState) {
    this.path = path;
    this.database = database;
    this.reader = new StoreReader(database, dossier);
    this.writer = new StoreWriter(database, this.reader.parts);
    this.state = state;
  }

  /**
   * Opens the store at a path (`:memory:` for one that is not kept), and makes it if there is none. One that was written
   * under another `version`, which names all that its rows depend on, or that is damaged, is made anew. Throws what SQLite or
   * the file system throws if it cannot be written.
   */
  static open(path: string, dossier: string, version: string): DossierStore {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const key = `${STORE_FORMAT} ${version}`;
    const before = existing(path, key);
    if (before.database !== undefined) return new DossierStore(path, before.database, dossier, 'whole');
    if (before.state !== 'missing') removeStore(path);
    const database = connect(path);
    make(database, key);
    return new DossierStore(path, database, dossier, before.state);
  }

  /**
   * Opens a store that is there and whole, beside whoever keeps it as the folder is. `timeout` is how long the thread stops for
   * another's transaction, in milliseconds.
   */
  static attach(path: string, dossier: string, timeout = BUSY_TIMEOUT): DossierStore {
    return new DossierStore(path, connect(path, timeout), dossier, 'whole');
  }

  close(): void {
    this.database.close();
  }
}

/** Where the store of a dossier is. Names of dossiers are names of folders. */
export function storePath(dataDirectory: string, dossier: string): string {
  const safe = encodeURIComponent(dossier).replace(/[.!'()*~]/gu, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  const hash = createHash('sha256').update(dossier).digest('hex');
  const name = safe.length <= LONGEST_NAME ? safe : `${safe.slice(0, LONGEST_NAME)}-${hash.slice(0, 16)}`;
  return join(dataDirectory, 'dossiers', `${name}.sqlite`);
}

/** Removes the store at a path with the files that SQLite keeps beside it. */
export function removeStore(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
}

/** Whether an error says that a store is not what was written, so that it has to be made anew. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedStore) return true;
  return error instanceof Error && 'errcode' in error && DAMAGES.includes(Number(error.errcode) & 0xff);
}

/** SQLITE_CORRUPT and SQLITE_NOTADB: https://sqlite.org/rescode.html */
const DAMAGES: readonly number[] = [11, 26];

interface Existing {
  readonly state: StoreState;
  readonly database?: DatabaseSync;
}

/** The store at a path if it can be used as it is, or why it cannot. */
function existing(path: string, key: string): Existing {
  const database = connect(path);
  try {
    const format = Number(database.prepare('PRAGMA user_version').get()?.user_version);
    const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
    if (format === 0 && isEmpty) {
      database.close();
      return { state: 'missing' };
    }
    const written =
      format === STORE_FORMAT ? database.prepare("SELECT value FROM fact WHERE name = 'version'").get()?.value : null;
    if (written === key) return { state: 'whole', database };
    database.close();
    // A database that is no store of ours has no format either.
    return { state: format === 0 ? 'damaged' : 'outdated' };
  } catch (error) {
    database.close();
    if (!isDamage(error)) throw error;
    return { state: 'damaged' };
  }
}

function connect(path: string, timeout = BUSY_TIMEOUT): DatabaseSync {
  const database = new DatabaseSync(path, { timeout });
  try {
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = ${LARGEST_LOG}`);
  } catch (error) {
    // What is no database is found out later, where it can be replaced.
    if (!isDamage(error)) {
      database.close();
      throw error;
    }
  }
  return database;
}

/** The write-ahead log is cut back to this length once its pages are in the database, in bytes. */
const LARGEST_LOG = 16 * 1024 * 1024;

function make(database: DatabaseSync, key: string): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have made it meanwhile.
    if (database.prepare('PRAGMA user_version').get()?.user_version === 0) {
      database.exec(STORE_SCHEMA + KEY_SCHEMA);
      database.prepare("INSERT INTO fact (name, value) VALUES ('version', ?)").run(key);
      database.exec(`PRAGMA user_version = ${STORE_FORMAT}`);
    }
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
