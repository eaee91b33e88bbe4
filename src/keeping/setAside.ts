import { constants, copyFileSync, existsSync, linkSync, renameSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import { isBusy } from './busy.ts';
import { flush } from './flush.ts';

/** The files that SQLite keeps of a database. */
export const DATABASE_FILES = ['', '-wal', '-shm'] as const;

/**
 * Gives a database another name, with all that is in its write-ahead log, so that a new one can be renamed to `path`. One that
 * is whole has both names until then: at no instant is there no database. Returns the new name, which is `name` or, if that is
 * taken, one like it; null if there was no database. Throws {@link UserError} if another process has it open: what that one
 * writes would be lost.
 */
export function setAside(path: string, name: string): string | null {
  const there = DATABASE_FILES.filter((ending) => existsSync(path + ending));
  const free = freeName(name);
  if (there.includes('') && isInOneFile(path)) {
    nameToo(path, free);
    flush(free);
    return free;
  }
  // It is damaged or gone: what is left is kept as it is. The log goes last, because without it a database looks whole.
  for (const ending of there) renameSync(path + ending, free + ending);
  return there.includes('') ? free : null;
}

/**
 * Brings what is in the log into the database file, which SQLite does only if nobody else has the database open. Returns false
 * if it cannot be done because the database is damaged or empty.
 */
function isInOneFile(path: string): boolean {
  // SQLite would throw away the log of an empty file.
  if (statSync(path).size === 0) return false;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('PRAGMA journal_mode = DELETE');
    return true;
  } catch (error) {
    if (isBusy(error)) throw new UserError(wording.backup.isUsed(path), { cause: error });
    return false;
  } finally {
    database?.close();
  }
}

function nameToo(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch {
    // Some file systems have one name for a file.
    copyFileSync(path, name, constants.COPYFILE_EXCL);
  }
}

/** `verbatim.before-….sqlite`, or `verbatim.before-…-2.sqlite` if that is there. */
function freeName(name: string): string {
  const isTaken = (one: string): boolean => DATABASE_FILES.some((ending) => existsSync(one + ending));
  const { dir, name: stem, ext } = parse(name);
  let free = name;
  for (let count = 2; isTaken(free); count += 1) free = join(dir, `${stem}-${count}${ext}`);
  return free;
}
