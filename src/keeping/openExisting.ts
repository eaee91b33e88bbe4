import { existsSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { openDatabase } from './database.ts';
import { databasePath } from './keptDatabase.ts';
import type { KeptPlace } from './keptPlace.ts';
import { openPostgres } from './postgres/openPostgres.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/**
 * Opens what a bot keeps, for a command of the operator. Throws {@link UserError}: with what `missing` says of the path if there is no
 * file, or with why the database cannot be used.
 */
export function openExisting({ dataDirectory, postgres }: KeptPlace, missing: (path: string) => string): SqlDatabase {
  if (postgres !== undefined) return openPostgres(postgres);
  const path = databasePath(dataDirectory);
  if (!existsSync(path)) throw new UserError(missing(path));
  return openDatabase(path);
}
