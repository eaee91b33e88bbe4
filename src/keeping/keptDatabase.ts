import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '../errors.ts';
import type { PostgresPlace } from '../postgresPlace.ts';
import { wording } from '../wording/catalogue.ts';
import { BUSY_TIMEOUT, openDatabase, SERVING_TIMEOUT, setBusyTimeout } from './database.ts';
import { markDatabase, markServer, signsOfDatabase } from './databaseMark.ts';
import { faultsIn } from './integrity.ts';
import type { KeptPlace } from './keptPlace.ts';
import { openPostgres } from './postgres/openPostgres.ts';
import type { SqlDatabase } from './sqlDatabase.ts';
import { storageFaultOf } from './storageFault.ts';
import { whenFree } from './whenFree.ts';

/** Where the database of a data directory is. */
export function databasePath(dataDirectory: string): string {
  return join(dataDirectory, 'verbatim.sqlite');
}

/**
 * Opens the database of a data directory, or that on a server, and makes it at the first start. Throws {@link OperatorError} if it is gone or empty
 * although something shows that there was one: a new one would give its numbers to other words. What `openDatabase` throws comes
 * beside that. If the disk takes nothing, what is there can be read all the same, `warn` says so, and what is written to it fails.
 */
export function openKept(place: KeptPlace, warn: (message: string) => void, timeout = BUSY_TIMEOUT): SqlDatabase {
  const { dataDirectory, postgres } = place;
  if (postgres !== undefined) return openOnServer(dataDirectory, postgres, timeout);
  const path = databasePath(dataDirectory);
  try {
    const database = openDatabase(path, signsOfDatabase(dataDirectory), timeout);
    markDatabase(dataDirectory);
    return database;
  } catch (error) {
    const fault = error instanceof Error ? (storageFaultOf(error.cause) ?? openingFaultOf(error.cause)) : undefined;
    if (fault === undefined || fault === 'damaged' || fault === 'unreachable' || !existsSync(path)) throw error;
    const copy = readableCopy(path);
    if (copy === undefined) throw error;
    warn(wording.store.opensCopy[fault]);
    return copy;
  }
}

function openOnServer(dataDirectory: string, postgres: PostgresPlace, timeout: number): SqlDatabase {
  const database = openPostgres(postgres, signsOfDatabase(dataDirectory, true));
  markServer(dataDirectory);
  setBusyTimeout(database, timeout);
  return database;
}

/** SQLITE_CANTOPEN: nothing can be made beside the file, if the file is there. */
const CANNOT_OPEN = 14;

function openingFaultOf(error: unknown): 'readOnly' | undefined {
  const isSo = error instanceof Error && 'errcode' in error && error.errcode === CANNOT_OPEN;
  return isSo ? 'readOnly' : undefined;
}

/**
 * The database as it is, to be read and not written, for a start on a disk that takes nothing: SQLite needs room beside a
 * database even to read it. It is a copy in the folder for temporary files; undefined if there is no room either.
 */
export function readableCopy(path: string): DatabaseSync | undefined {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    const copy = join(folder, 'verbatim.sqlite');
    for (const ending of ['', '-wal']) {
      const isFile = statSync(path + ending, { throwIfNoEntry: false })?.isFile() === true;
      if (isFile) copyFileSync(path + ending, copy + ending);
    }
    const database = openDatabase(copy);
    database.exec('PRAGMA query_only = ON');
    return database;
  } catch {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

/** The same, and looks through all of it. Throws {@link OperatorError} that names what is damaged. */
export function openChecked(place: KeptPlace, warn: (message: string) => void, timeout = BUSY_TIMEOUT): SqlDatabase {
  const database = openKept(place, warn, timeout);
  const faults = faultsIn(database);
  if (faults.length === 0) return database;
  database.close();
  throw new OperatorError(wording.store.isDamaged(databasePath(place.dataDirectory), faults));
}

/**
 * The same, and while another process holds the database this thread serves others. `timeout` is how long the thread stops for
 * a transaction later, in milliseconds. Throws `UserError` if it is held for a minute.
 */
export async function openWhenFree(
  place: KeptPlace,
  options: {
    readonly warn: (message: string) => void;
    /** Whether all of it is looked through. */
    readonly isChecked: boolean;
    readonly timeout: number;
    /** How long it is tried, in milliseconds. */
    readonly patience?: number;
  },
): Promise<SqlDatabase> {
  const open = options.isChecked ? openChecked : openKept;
  const database = await whenFree(() => open(place, options.warn, SERVING_TIMEOUT), options.patience);
  setBusyTimeout(database, options.timeout);
  return database;
}
