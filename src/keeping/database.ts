import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OperatorError, UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import { isBusy } from './busy.ts';
import { migrateFrom, SCHEMA_VERSION } from './migrations.ts';
import { PATIENT_LIMITS, PostgresDatabase, SERVING_LIMITS } from './postgres/postgresDatabase.ts';
import type { SqlDatabase } from './sqlDatabase.ts';
import { storageFaultOf } from './storageFault.ts';

/** The open store of a dossier, which other layers hand on without knowing SQLite. */
export type Database = DatabaseSync;

/** How long a process waits for another one's transaction, in milliseconds. */
export const BUSY_TIMEOUT = 10_000;
/** The same for a thread that serves people: it does its work again later (`whenFree`), and serves others meanwhile. */
export const SERVING_TIMEOUT = 5;
/** The pause before the file is opened again if another process holds it, in milliseconds. */
const OPENING_PAUSE = 25;

/**
 * Opens the database at `path` (`:memory:` for one that is not kept), creating it and its folder if needed
 * and bringing its schema up to date. Throws {@link UserError} if the file cannot be opened or was written
 * by a newer version, and {@link OperatorError} if it is damaged, or if it would be new although these `signs` show that there was one.
 * While another process holds it, the thread stops for `timeout` milliseconds; if it is held for longer, what SQLite says is the
 * cause of the error.
 */
export function openDatabase(path: string, signs: readonly string[] = [], timeout = BUSY_TIMEOUT): DatabaseSync {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    if (signs.length > 0 && !existsSync(path)) throw new OperatorError(wording.store.isMissing(path, signs));
    return patiently(() => openedDatabase(path, signs, timeout), timeout);
  } catch (error) {
    throw error instanceof UserError ? error : openingError(error, path);
  }
}

/** Why a database cannot be opened, with what to do. */
function openingError(error: unknown, path: string): UserError {
  const { store } = wording;
  const reason = error instanceof Error ? error.message : String(error);
  if (isBusy(error)) return new UserError(store.isHeld(path), { cause: error });
  switch (storageFaultOf(error)) {
    case 'full':
      return new UserError(store.isFull(path), { cause: error });
    case 'readOnly':
      return new UserError(store.isReadOnly(path), { cause: error });
    case 'failing':
      return new UserError(store.isFailing(path, reason), { cause: error });
    case 'damaged':
      return new OperatorError(store.isDamaged(path, [reason]), { cause: error });
    case 'unreachable':
    case undefined:
      return new UserError(store.cannotOpen(path, reason), { cause: error });
  }
}

function openedDatabase(path: string, signs: readonly string[], timeout: number): DatabaseSync {
  const database = new DatabaseSync(path, { timeout });
  try {
    if (signs.length > 0 && versionOf(database) === 0) {
      throw new OperatorError(wording.store.isMissing(path, signs));
    }
    // WAL with FULL: what was acknowledged survives a crash of the process and of the machine.
    if (database.prepare('PRAGMA journal_mode').get()?.journal_mode !== 'wal') {
      database.exec('PRAGMA journal_mode = WAL');
    }
    database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    migrate(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Opens again and again while another process holds the file. SQLite does not wait for its timeout if the journal mode is to
 * change while another connection writes, nor during the recovery after a crash.
 */
function patiently<T>(open: () => T, timeout: number): T {
  const until = performance.now() + timeout;
  for (;;) {
    try {
      return open();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, OPENING_PAUSE);
    }
  }
}

/**
 * Sets how long the thread stops for another one's transaction, in milliseconds. A thread that serves people waits only
 * shortly, and does its work again later (`whenFree`).
 */
export function setBusyTimeout(database: SqlDatabase, milliseconds: number): void {
  if (database instanceof PostgresDatabase) {
    database.setLimits(milliseconds <= SERVING_TIMEOUT ? SERVING_LIMITS : PATIENT_LIMITS);
    return;
  }
  database.exec(`PRAGMA busy_timeout = ${milliseconds}`);
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}

/** Brings the schema up to date. A database that is up to date is not locked for that. */
function migrate(database: DatabaseSync, path: string): void {
  if (versionOf(database) === SCHEMA_VERSION) return;
  transaction(database, () => {
    const version = versionOf(database);
    if (version > SCHEMA_VERSION) {
      throw new UserError(wording.store.isNewer(path));
    }
    migrateFrom(version, database, (sql) => database.exec(sql));
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}

/** Runs `work` in one write transaction; whatever it throws undoes all of it. */
export function transaction<T>(database: SqlDatabase, work: () => T): T {
  begin(database);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    undo(database);
    throw error;
  }
}

/** Begins a write transaction. Of a copy that may only be read it is one in which every write fails. */
function begin(database: SqlDatabase): void {
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    if (storageFaultOf(error) !== 'readOnly') throw error;
    database.exec('BEGIN');
  }
}

/** Undoes what was begun. SQLite has done so already after some errors, such as a full disk. */
function undo(database: SqlDatabase): void {
  if (database.isTransaction) database.exec('ROLLBACK');
}
