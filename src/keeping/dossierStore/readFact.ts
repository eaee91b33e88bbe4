import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Reads a fact of a store, which another process may have open. Undefined if there is no such store or fact, or it cannot be read. */
export function readFact(path: string, name: string): unknown {
  if (!existsSync(path)) return undefined;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    return database.prepare('SELECT value FROM fact WHERE name = ?').get(name)?.value;
  } catch {
    return undefined; // a store that cannot be read is made again, and other checks say why it cannot
  } finally {
    database?.close();
  }
}
