import { rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';
import { databasePath } from './keptDatabase.ts';
import { DATABASE_FILES } from './setAside.ts';

/** Has `make` write a database, brings it up to date, and has `use` read it. */
export function withCopy(dataDirectory: string, make: (path: string) => void, use: (copy: DatabaseSync) => void): void {
  withFresh(dataDirectory, make, (fresh) => {
    const copy = openDatabase(fresh);
    try {
      use(copy);
    } finally {
      copy.close();
    }
  });
}

/** Has `make` write a database beside the one that is there, brings it up to date, and removes it after its use. */
export function withFresh<T>(dataDirectory: string, make: (path: string) => void, use: (path: string) => T): T {
  const fresh = `${databasePath(dataDirectory)}.restoring`;
  const remove = (): void => {
    for (const ending of DATABASE_FILES) rmSync(fresh + ending, { force: true });
  };
  remove();
  try {
    make(fresh);
    // Brings a backup of an earlier version up to date, and shows that it can be opened.
    openDatabase(fresh).close();
    return use(fresh);
  } finally {
    remove();
  }
}
