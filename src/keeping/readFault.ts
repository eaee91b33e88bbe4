import type { SqlDatabase } from './sqlDatabase.ts';

/** Why the database cannot be read at this moment; null if it can. */
export function readFault(database: SqlDatabase): string | null {
  try {
    database.prepare('SELECT max(id) FROM audit').get();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
