import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { PostgresPlace } from '../../postgresPlace.ts';
import { addressOf } from '../../postgresPlace.ts';
import { wording } from '../../wording/catalogue.ts';
import { countHoldings, type Holdings } from '../holdings.ts';
import { SCHEMA_VERSION } from '../migrations.ts';
import { serverError, versionIn } from './openPostgres.ts';
import { PATIENT_LIMITS, PostgresDatabase } from './postgresDatabase.ts';

/** What can be seen of a server without changing anything. */
export interface ServerLook {
  /** The server's version, such as 15.8. */
  readonly version: string;
  /** Null if there are no tables yet. */
  readonly holds: Holdings | null;
  /** The settings by which the server may lose what it has acknowledged. */
  readonly losesWritesBy: readonly string[];
}

const settingsSchema = z.object({ version: z.string(), fsync: z.string(), pages: z.string() });

/** Looks at a server. Throws {@link UserError} if it cannot be used or a newer version wrote there. */
export function lookAtServer(place: PostgresPlace): ServerLook {
  const database = new PostgresDatabase({ url: place.url, schema: place.schema, limits: PATIENT_LIMITS });
  try {
    const { version, fsync, pages } = settingsSchema.parse(
      database
        .prepare(
          `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync,
             current_setting('full_page_writes') AS pages`,
        )
        .get(),
    );
    const written = versionIn(database);
    if (written > SCHEMA_VERSION) throw new UserError(wording.server.isNewer(addressOf(place)));
    // Of an earlier version not all tables are there; the next start brings them up to date.
    const holds = written === SCHEMA_VERSION ? countHoldings(database) : null;
    const losesWritesBy = [...(fsync === 'off' ? ['fsync'] : []), ...(pages === 'off' ? ['full_page_writes'] : [])];
    return { version, holds, losesWritesBy };
  } catch (error) {
    throw error instanceof UserError ? error : serverError(error, place);
  } finally {
    database.close();
  }
}
