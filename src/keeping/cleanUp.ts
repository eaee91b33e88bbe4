import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { transaction } from './database.ts';
import type { SqlDatabase } from './sqlDatabase.ts';
import { type Clocks, TrustedTime } from './trustedTime.ts';
import { whenFree } from './whenFree.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** What is kept for a time only: the table, the column with the time of a row in milliseconds, and how long. */
export const RETENTION = [
  { table: 'reply', time: 'created', keptFor: 180 * DAY },
  { table: 'asked', time: 'created', keptFor: 180 * DAY },
  { table: 'feedback', time: 'at', keptFor: 400 * DAY },
  { table: 'audit', time: 'at', keptFor: 400 * DAY },
] as const;

/** Time between two clean-ups, in milliseconds. */
const EVERY = 20 * HOUR;
/** Most rows of a table that one clean-up deletes: a quarter, or so many if that is more. */
const LARGEST_SHARE = 1 / 4;
const LEAST_BOUND = 100;
/** Rows deleted in one transaction; others are served between two. */
const AT_ONCE = 500;

const countSchema = z.object({ count: z.number() });
const lastSchema = z.object({ cleaned: z.number() });

/**
 * Deletes what is older than {@link RETENTION} says, once a day, by the {@link TrustedTime}. One clean-up deletes a part of a
 * table at most: whatever is wrong with a clock, somebody has days to notice.
 */
export class CleanUp {
  readonly #database: SqlDatabase;
  readonly #time: TrustedTime;

  constructor(database: SqlDatabase, clocks?: Clocks) {
    this.#database = database;
    this.#time = new TrustedTime(database, clocks);
  }

  /** To be called about every hour. Returns how many rows were deleted. */
  async run(): Promise<number> {
    const now = await whenFree(() => this.#time.read());
    const last = lastSchema.parse(this.#database.prepare('SELECT cleaned FROM clock').get()).cleaned;
    // A last one in the future was made by a clock that was wrong.
    if (last <= now && now - last < EVERY) return 0;
    await whenFree(() => this.#database.prepare('UPDATE clock SET cleaned = ?').run(now));
    let deleted = 0;
    for (const { table, time, keptFor } of RETENTION) deleted += await this.#clean(table, time, now - keptFor);
    return deleted;
  }

  async #clean(table: string, time: string, before: number): Promise<number> {
    const { count } = countSchema.parse(this.#database.prepare(`SELECT count(*) AS count FROM ${table}`).get());
    const most = Math.max(LEAST_BOUND, Math.floor(count * LARGEST_SHARE));
    const remove = this.#database.prepare(
      `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${time} < ? ORDER BY ${time} LIMIT ?)`,
    );
    for (let deleted = 0; ; await setImmediate()) {
      const limit = Math.min(AT_ONCE, most - deleted);
      const changes = await whenFree(() =>
        transaction(this.#database, () => Number(remove.run(before, limit).changes)),
      );
      deleted += changes;
      if (changes < AT_ONCE || deleted >= most) return deleted;
    }
  }
}
