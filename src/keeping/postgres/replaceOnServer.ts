import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { addressOf, applicationOf, type PostgresPlace } from '../../postgresPlace.ts';
import { wording } from '../../wording/catalogue.ts';
import { transaction } from '../database.ts';
import { countHoldings, type Holdings } from '../holdings.ts';
import { makeTables, serverError, versionIn } from './openPostgres.ts';
import { PATIENT_LIMITS, PostgresDatabase } from './postgresDatabase.ts';

/** What a server holds after it was filled anew. */
export interface Replaced {
  readonly holds: Holdings;
  /** The schema in which the former tables are now; null if there were none. */
  readonly former: string | null;
}

const countSchema = z.object({ count: z.number() });

/**
 * Makes new tables on a server, has `fill` fill them, and gives those that were there another name, all in one transaction. Throws
 * {@link UserError} if a bot uses the database, or if `mayReplace` forbids to replace what it holds; then nothing is changed.
 */
export function replaceOnServer(
  place: PostgresPlace,
  now: Date,
  fill: (database: PostgresDatabase) => void,
  mayReplace = true,
): Replaced {
  const { url, schema } = place;
  const database = new PostgresDatabase({ url, schema, limits: PATIENT_LIMITS });
  try {
    return transaction(database, () => {
      const others = usersOf(database);
      if (others > 0) throw new UserError(wording.server.isUsed(addressOf(place), others));
      const hasTables = versionIn(database) > 0;
      if (hasTables && !mayReplace && !isEmpty(countHoldings(database))) {
        throw new UserError(wording.server.isNotEmpty(addressOf(place), wording.backup.holds(countHoldings(database))));
      }
      const former = hasTables ? freeName(database, `${schema}_before_${stampOf(now)}`) : null;
      if (former !== null) database.exec(`ALTER SCHEMA "${schema}" RENAME TO "${former}"`);
      makeTables(database);
      fill(database);
      return { holds: countHoldings(database), former };
    });
  } catch (error) {
    throw error instanceof UserError ? error : serverError(error, place);
  } finally {
    database.close();
  }
}

/** How many other connections to the database there are: bots and commands that use it. */
export function usersOf(database: PostgresDatabase): number {
  const row = database
    .prepare(
      `SELECT count(*) AS count FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = ? AND pid <> pg_backend_pid()`,
    )
    .get(applicationOf(database.options.schema));
  return countSchema.parse(row).count;
}

function isEmpty(holds: Holdings): boolean {
  return Object.values(holds).every((count) => count === 0);
}

function freeName(database: PostgresDatabase, name: string): string {
  const isTaken = database.prepare('SELECT count(*) AS count FROM pg_namespace WHERE nspname = ?');
  let free = name;
  for (let count = 2; countSchema.parse(isTaken.get(free)).count > 0; count += 1) free = `${name}_${count}`;
  return free;
}

function stampOf(now: Date): string {
  return now.toISOString().slice(0, 19).replace(/\D/gu, '');
}
