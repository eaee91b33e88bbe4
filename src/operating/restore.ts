import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { takeBotLock } from '../keeping/botLock.ts';
import { CitationLedger } from '../keeping/citationLedger.ts';
import { openDatabase, transaction } from '../keeping/database.ts';
import { copyDatabase, holdingsIn } from '../keeping/databaseCopy.ts';
import { markServer } from '../keeping/databaseMark.ts';
import { storedNumbers } from '../keeping/dossierStore/storedNumbers.ts';
import { flush } from '../keeping/flush.ts';
import { withCopy, withFresh } from '../keeping/freshDatabase.ts';
import type { Holdings } from '../keeping/holdings.ts';
import { databasePath } from '../keeping/keptDatabase.ts';
import type { KeptPlace } from '../keeping/keptPlace.ts';
import type { PostgresDatabase } from '../keeping/postgres/postgresDatabase.ts';
import { replaceOnServer } from '../keeping/postgres/replaceOnServer.ts';
import { copyToServer } from '../keeping/postgres/serverCopy.ts';
import { setAside } from '../keeping/setAside.ts';
import type { SqlDatabase } from '../keeping/sqlDatabase.ts';
import { wording } from '../wording/catalogue.ts';

/** What a data directory holds after it was restored. */
export interface Restored {
  readonly holds: Holdings;
  /** Where the database is that was there before: its file, or in words its schema; null if there was none. */
  readonly former: string | null;
}

/**
 * Puts a backup in the place of the database. The former one is kept beside it under the time of day. Throws
 * {@link UserError} if a bot runs there, if another process has the database open, or if the file is no whole backup; then
 * nothing is changed.
 */
export function restoreBackup(place: KeptPlace, file: string, now: Date): Restored {
  if (!existsSync(file)) throw new UserError(wording.backup.cannotRead(file));
  const make = (path: string): void => {
    holdingsIn(file);
    // Not a copy of the file: a database that was set aside may have a write-ahead log beside it.
    copyDatabase(file, path);
  };
  return replaced(place, now, make, (database) =>
    withCopy(place.dataDirectory, make, (copy) => copyToServer(copy, database)),
  );
}

/** Begins with an empty database: every number, pin, watch and reply is given up. The former one is kept beside it. */
export function beginAnew(place: KeptPlace, now: Date): Restored {
  return replaced(
    place,
    now,
    (path) => openDatabase(path).close(),
    () => undefined,
  );
}

/**
 * Makes a database in which the passages of these dossiers have the numbers that were kept with what was read of them. What is
 * not in the dossiers any more has none; new numbers begin far above the old ones, so that no old citation gets other words.
 * Throws {@link UserError} if nothing was kept.
 */
export function restoreFromDossiers(place: KeptPlace, dossiers: readonly string[], now: Date): Restored {
  const { dataDirectory } = place;
  const found = dossiers.flatMap((dossier) => {
    const documents = storedNumbers(dataDirectory, dossier);
    return documents.length === 0 ? [] : [{ dossier, documents }];
  });
  if (found.length === 0) throw new UserError(wording.backup.noDossiers(dataDirectory));
  const fill = (database: SqlDatabase): void => {
    for (const { dossier, documents } of found) {
      const ledger = new CitationLedger(database, dossier);
      for (const { id, file, entries } of documents) ledger.write(id, file, [...entries, gapAbove(entries)]);
    }
  };
  const make = (path: string): void => {
    const database = openDatabase(path);
    try {
      transaction(database, () => fill(database));
    } finally {
      database.close();
    }
  };
  return replaced(place, now, make, fill);
}

/** So many numbers of a document stay free, because numbers that were given to words that are gone are not known. */
const GAP = 1_000;

function gapAbove(entries: readonly { readonly number: number }[]) {
  const highest = entries.reduce((most, { number }) => Math.max(most, number), 0);
  return { number: highest + GAP, position: null, text: '', hash: '', successor: null };
}

/** Has `make` write a database, or `fill` fill one on a server, and puts it in the place of the one that is there. */
function replaced(
  { dataDirectory, postgres }: KeptPlace,
  now: Date,
  make: (path: string) => void,
  fill: (database: PostgresDatabase) => void,
): Restored {
  const lock = takeBotLock(dataDirectory);
  try {
    if (postgres === undefined) return replacedHere(dataDirectory, now, make);
    const { holds, former } = replaceOnServer(postgres, now, fill);
    markServer(dataDirectory);
    return { holds, former: former === null ? null : wording.server.schema(former) };
  } finally {
    lock.release();
  }
}

function replacedHere(dataDirectory: string, now: Date, make: (path: string) => void): Restored {
  const path = databasePath(dataDirectory);
  return withFresh(dataDirectory, make, (fresh) => {
    const holds = holdingsIn(fresh);
    flush(fresh);
    const former = setAside(path, join(dataDirectory, `verbatim.before-${stampOf(now)}.sqlite`));
    renameSync(fresh, path);
    flush(path);
    return { holds, former };
  });
}

export function stampOf(now: Date): string {
  return now
    .toISOString()
    .replace(/\.\d+Z$/u, '')
    .replace(/[^\d]/gu, '');
}
