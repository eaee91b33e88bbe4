import type { Database } from '../../../keeping/database.ts';

/** Runs `work`, all of which reads the database as it is at one moment. */
export function inOneReading<T>(database: Database, work: () => T): T {
  if (database.isTransaction) return work();
  database.exec('BEGIN');
  try {
    return work();
  } finally {
    database.exec('COMMIT');
  }
}
