import { existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperatorError, UserError } from '../errors.ts';
import { copyDatabase, holdingsIn } from '../keeping/databaseCopy.ts';
import { flush } from '../keeping/flush.ts';
import type { Holdings } from '../keeping/holdings.ts';
import { databasePath } from '../keeping/keptDatabase.ts';
import type { KeptPlace } from '../keeping/keptPlace.ts';
import { openPostgres } from '../keeping/postgres/openPostgres.ts';
import { copyFromServer } from '../keeping/postgres/serverCopy.ts';
import { DATABASE_FILES } from '../keeping/setAside.ts';
import { storageFaultOf } from '../keeping/storageFault.ts';
import { addressOf, type PostgresPlace } from '../postgresPlace.ts';
import { wording } from '../wording/catalogue.ts';

/** A backup that was written. */
export interface Backup {
  readonly file: string;
  readonly bytes: number;
  readonly holds: Holdings;
}

/**
 * Writes a copy of all that cannot be made again, while the bot runs: one file, whole or not there at all. Documents are not
 * in it, and not what was read from them. Throws {@link UserError} if there is nothing to copy, if the file is there already
 * and is not to be replaced, if it is the database itself, or if it cannot be written; {@link OperatorError} if the database is
 * damaged.
 */
export function backUp(place: KeptPlace, file: string, mayReplace: boolean): Backup {
  const { dataDirectory, postgres } = place;
  if (existsSync(file) && !mayReplace && postgres !== undefined) throw new UserError(wording.backup.isThere(file));
  if (postgres !== undefined) return backedUp(file, addressOf(postgres), (part) => copyServer(postgres, part));
  const path = databasePath(dataDirectory);
  if (!existsSync(path)) throw new UserError(wording.backup.nothing(path));
  if (statSync(path).size === 0) throw new UserError(wording.backup.isEmpty(path));
  if (DATABASE_FILES.some((ending) => isSameFile(file, path + ending))) {
    throw new UserError(wording.backup.isDatabase(file));
  }
  if (existsSync(file) && !mayReplace) throw new UserError(wording.backup.isThere(file));
  return backedUp(file, path, (part) => copyDatabase(path, part));
}

function copyServer(postgres: PostgresPlace, to: string): void {
  const database = openPostgres(postgres);
  try {
    copyFromServer(database, to);
  } finally {
    database.close();
  }
}

/** Has `copy` write a copy of the database at `path`, and gives it its name when it is whole. */
function backedUp(file: string, path: string, copy: (part: string) => void): Backup {
  const part = `${file}.part`;
  try {
    rmSync(part, { force: true });
    copy(part);
    const holds = holdingsIn(part);
    flush(part);
    renameSync(part, file);
    flush(file);
    return { file, bytes: statSync(file).size, holds };
  } catch (error) {
    removeIfPossible(part);
    throw error instanceof UserError ? error : backupError(error, path, file);
  }
}

function backupError(error: unknown, path: string, file: string): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return storageFaultOf(error) === 'damaged'
    ? new OperatorError(wording.store.isDamaged(path, [reason]), { cause: error })
    : new UserError(wording.backup.cannotWrite(file, reason), { cause: error });
}

function removeIfPossible(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What stopped the backup is said; the next one removes it.
  }
}

/** Whether two paths name one file, also if a folder on the way is a link. */
function isSameFile(one: string, other: string): boolean {
  const real = (path: string): string => {
    if (existsSync(path)) return realpathSync(path);
    const folder = dirname(path);
    return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
  };
  return real(one) === real(other);
}
