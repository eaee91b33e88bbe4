import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { PostgresDatabase } from './postgres/postgresDatabase.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/** The right to do a job, for a time. */
export interface Lease {
  readonly job: string;
  /** Greater with each time that the job is taken: whoever has an older one has lost it. */
  readonly token: number;
  /** When it ends, in milliseconds of this process's steady clock; null if it does not. */
  readonly until: number | null;
}

const tokenSchema = z.object({ token: z.number() });
const countSchema = z.object({ count: z.number() });

/** The time of the server, in milliseconds: the clocks of several machines differ. */
const NOW = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint';

/**
 * Which of several bots does a job, such as posting what is new in one channel. A bot that has an SQLite file for itself does every job:
 * the lock of its data directory keeps others away. Bots that share a server take a lease first.
 */
export class Leases {
  /** Whether there can be other bots. */
  readonly isShared: boolean;
  readonly #database: SqlDatabase;
  readonly #holder = randomUUID();

  constructor(database: SqlDatabase) {
    this.#database = database;
    this.isShared = database instanceof PostgresDatabase;
  }

  /** Takes a job for so many milliseconds; undefined if another bot has it. */
  take(job: string, keptFor: number): Lease | undefined {
    if (!this.isShared) return { job, token: 0, until: null };
    // Before the server is asked, so that it ends here no later than there.
    const until = performance.timeOrigin + performance.now() + keptFor;
    const row = this.#database
      .prepare(
        `INSERT INTO lease (job, holder, token, until) VALUES (:job, :holder, 1, ${NOW} + :keptFor)
         ON CONFLICT (job) DO UPDATE SET holder = excluded.holder, until = excluded.until, token = lease.token + 1
         WHERE lease.until <= ${NOW} OR lease.holder = excluded.holder
         RETURNING token`,
      )
      .get({ job, holder: this.#holder, keptFor });
    return row === undefined ? undefined : { job, token: tokenSchema.parse(row).token, until };
  }

  /** Whether nobody has taken a job since. In a transaction that stays so until its end. */
  isLast({ job, token }: Lease): boolean {
    if (!this.isShared) return true;
    const row = this.#database
      .prepare('SELECT count(*) AS count FROM lease WHERE job = ? AND token = ?')
      .get(job, token);
    return countSchema.parse(row).count === 1;
  }

  /** Gives a job back before its time. */
  end({ job, token }: Lease): void {
    if (!this.isShared) return;
    this.#database.prepare('UPDATE lease SET until = 0 WHERE job = ? AND token = ?').run(job, token);
  }
}
