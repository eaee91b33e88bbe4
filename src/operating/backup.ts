import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { copyDatabase, type Holdings, holdingsIn } from '../keeping/databaseCopy.ts';
import { databasePath } from '../keeping/keptDatabase.ts';
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
 * and is not to be replaced, or if it cannot be written.
 */
export function backUp(dataDirectory: string, file: string, mayReplace: boolean): Backup {
  const path = databasePath(dataDirectory);
  if (!existsSync(path)) throw new UserError(wording.backup.nothing(path));
  if (existsSync(file) && !mayReplace) throw new UserError(wording.backup.isThere(file));
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    copyDatabase(path, part);
    const holds = holdingsIn(part);
    renameSync(part, file);
    return { file, bytes: statSync(file).size, holds };
  } catch (error) {
    rmSync(part, { force: true });
    if (error instanceof UserError) throw error;
    throw new UserError(wording.backup.cannotWrite(file, error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  }
}
