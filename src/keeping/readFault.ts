import type { DatabaseSync } from 'node:sqlite';

/** Why the database cannot be read at this moment; null if it can. */
export function readFault(database: DatabaseSync): string | null {
  try {
    database.prepare('SELECT max(id) FROM audit').get();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
