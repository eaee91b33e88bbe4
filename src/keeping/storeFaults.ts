import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A store of a dossier, and why it is damaged; null if it is whole. */
export interface StoreState {
  /** Path in the data directory. */
  readonly file: string;
  readonly reason: string | null;
}

/** Looks through what was read of the dossiers. A store that is damaged is made again by itself. */
export function storeFaults(dataDirectory: string): readonly StoreState[] {
  const folder = join(dataDirectory, 'dossiers');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.sqlite'));
  return files.sort().map((file) => ({ file: join('dossiers', file), reason: faultOf(join(folder, file)) }));
}

function faultOf(path: string): string | null {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const line = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
    return line === 'ok' ? null : String(line);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    database?.close();
  }
}
