import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import { isBusy } from './busy.ts';
import { BUSY_TIMEOUT } from './database.ts';
import { countHoldings, type Holdings } from './holdings.ts';
import { faultsIn } from './integrity.ts';
import { readableCopy } from './keptDatabase.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { storageFaultOf } from './storageFault.ts';

/**
 * Copies a database into a new file, as it is at one moment, while others read and write it: `VACUUM INTO`
 * (https://sqlite.org/lang_vacuum.html). A copy of the file alone would lack what is in the write-ahead log. If the disk of the
 * database takes nothing, SQLite cannot read it there, and what is copied is a copy on another disk.
 */
export function copyDatabase(path: string, to: string): void {
  const vacuum = (database: DatabaseSync): void => {
    try {
      database.prepare('VACUUM INTO ?').run(to);
    } finally {
      database.close();
    }
  };
  try {
    vacuum(new DatabaseSync(path, { timeout: BUSY_TIMEOUT }));
  } catch (error) {
    const isReadable = storageFaultOf(error) !== 'damaged' && !isBusy(error);
    const copy = isReadable ? readableCopy(path) : undefined;
    if (copy === undefined) throw error;
    rmSync(to, { force: true });
    copy.exec('PRAGMA query_only = OFF');
    vacuum(copy);
  }
}

/**
 * What a database holds, after a look through all of it. Throws {@link UserError} if it is none of Verbatim's, was written by
 * a newer version, or is damaged.
 */
export function holdingsIn(path: string): Holdings {
  const database = opened(path);
  try {
    const version = versionOf(database, path);
    const faults = faultsIn(database);
    if (faults.length > 0) throw new UserError(wording.backup.isDamaged(path, faults));
    if (version > SCHEMA_VERSION) throw new UserError(wording.store.isNewer(path));
    const tables = new Set(
      database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .all()
        .map(({ name }) => String(name)),
    );
    if (version === 0 || !tables.has('document') || !tables.has('passage')) {
      throw new UserError(wording.store.isNoDatabase(path));
    }
    return countHoldings(database, (table) => tables.has(table));
  } finally {
    database.close();
  }
}

function opened(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { readOnly: true });
  } catch (error) {
    throw new UserError(wording.backup.cannotRead(path), { cause: error });
  }
}

function versionOf(database: DatabaseSync, path: string): number {
  try {
    return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  } catch (error) {
    throw new UserError(wording.store.isNoDatabase(path), { cause: error });
  }
}
