import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { takeBotLock } from '../keeping/botLock.ts';
import { CitationLedger } from '../keeping/citationLedger.ts';
import { openDatabase, transaction } from '../keeping/database.ts';
import { copyDatabase, type Holdings, holdingsIn } from '../keeping/databaseCopy.ts';
import { storedNumbers } from '../keeping/dossierStore/storedNumbers.ts';
import { flush } from '../keeping/flush.ts';
import { databasePath } from '../keeping/keptDatabase.ts';
import { DATABASE_FILES, setAside } from '../keeping/setAside.ts';
import { wording } from '../wording/catalogue.ts';

/** What a data directory holds after it was restored. */
export interface Restored {
  readonly holds: Holdings;
  /** Where the database is that was there before; null if there was none. */
  readonly former: string | null;
}

/**
 * Puts a backup in the place of the database. The former one is kept beside it under the time of day. Throws
 * {@link UserError} if a bot runs there, if another process has the database open, or if the file is no whole backup; then
 * nothing is changed.
 */
export function restoreBackup(dataDirectory: string, file: string, now: Date): Restored {
  if (!existsSync(file)) throw new UserError(wording.backup.cannotRead(file));
  return replaced(dataDirectory, now, (path) => {
    holdingsIn(file);
    // Not a copy of the file: a database that was set aside may have a write-ahead log beside it.
    copyDatabase(file, path);
  });
}

/** Begins with an empty database: every number, pin, watch and reply is given up. The former one is kept beside it. */
export function beginAnew(dataDirectory: string, now: Date): Restored {
  return replaced(dataDirectory, now, (path) => openDatabase(path).close());
}

/**
 * Makes a database in which the passages of these dossiers have the numbers that were kept with what was read of them. What is
 * not in the dossiers any more has none; new numbers begin far above the old ones, so that no old citation gets other words.
 * Throws {@link UserError} if nothing was kept.
 */
export function restoreFromDossiers(dataDirectory: string, dossiers: readonly string[], now: Date): Restored {
  const found = dossiers.flatMap((dossier) => {
    const documents = storedNumbers(dataDirectory, dossier);
    return documents.length === 0 ? [] : [{ dossier, documents }];
  });
  if (found.length === 0) throw new UserError(wording.backup.noDossiers(dataDirectory));
  return replaced(dataDirectory, now, (path) => {
    const database = openDatabase(path);
    try {
      for (const { dossier, documents } of found) {
        transaction(database, () => {
          const ledger = new CitationLedger(database, dossier);
          for (const { id, file, entries } of documents) ledger.write(id, file, [...entries, gapAbove(entries)]);
        });
      }
    } finally {
      database.close();
    }
  });
}

/** So many numbers of a document stay free, because numbers that were given to words that are gone are not known. */
const GAP = 1_000;

function gapAbove(entries: readonly { readonly number: number }[]) {
  const highest = entries.reduce((most, { number }) => Math.max(most, number), 0);
  return { number: highest + GAP, position: null, text: '', hash: '', successor: null };
}

/** Has `make` write a database, and puts it in the place of the one that is there. */
function replaced(dataDirectory: string, now: Date, make: (path: string) => void): Restored {
  const lock = takeBotLock(dataDirectory);
  const path = databasePath(dataDirectory);
  const fresh = `${path}.restoring`;
  try {
    for (const ending of DATABASE_FILES) rmSync(fresh + ending, { force: true });
    make(fresh);
    // Brings a backup of an earlier version up to date, and shows that it can be opened.
    openDatabase(fresh).close();
    const holds = holdingsIn(fresh);
    flush(fresh);
    const former = setAside(path, join(dataDirectory, `verbatim.before-${stampOf(now)}.sqlite`));
    renameSync(fresh, path);
    flush(path);
    return { holds, former };
  } finally {
    for (const ending of DATABASE_FILES) rmSync(fresh + ending, { force: true });
    lock.release();
  }
}

function stampOf(now: Date): string {
  return now
    .toISOString()
    .replace(/\.\d+Z$/u, '')
    .replace(/[^\d]/gu, '');
}
