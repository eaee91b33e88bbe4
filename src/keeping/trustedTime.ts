import { z } from 'zod';
import type { SqlDatabase } from './sqlDatabase.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** So far the clock may be ahead of what is trusted without a doubt: the bot was stopped, or the machine slept. */
const GRACE = DAY;
/** A clock that is further ahead is believed once the bot has run by it, undisturbed, for so long. */
const CONFIRMED_AFTER = DAY;
/** While the clock runs undisturbed it differs from the other one by less than this between two readings. */
const DRIFT = 5 * 60 * 1000;

const rowSchema = z.object({ trusted: z.number(), confirmed: z.number() });
const newestSchema = z.object({ newest: z.number().nullable() });

/** The clocks of the machine, in milliseconds. */
export interface Clocks {
  /** What people set; since 1970. */
  readonly wall: () => number;
  /** What nobody can set; since any moment. */
  readonly steady: () => number;
}

const MACHINE: Clocks = { wall: Date.now, steady: () => performance.now() };

/**
 * The time by which old data is deleted for good. Two readings have to agree: the clock of the machine, and the time that has
 * passed since the last reading by a clock that cannot be set, kept over restarts. If the clock of the machine is far ahead,
 * it is believed only after the bot has run by it for a day; so a clock that is set on and back again deletes nothing.
 */
export class TrustedTime {
  readonly #database: SqlDatabase;
  readonly #clocks: Clocks;
  #last: { readonly wall: number; readonly steady: number } | undefined;

  constructor(database: SqlDatabase, clocks = MACHINE) {
    this.#database = database;
    this.#clocks = clocks;
  }

  /** Milliseconds since 1970, never later than the clock of the machine. Has to be read every few hours. */
  read(): number {
    const [wall, steady] = [this.#clocks.wall(), this.#clocks.steady()];
    const passed = this.#last === undefined ? 0 : steady - this.#last.steady;
    const isUndisturbed = this.#last === undefined || Math.abs(wall - this.#last.wall - passed) < DRIFT;
    const kept = this.#kept(wall);
    const expected = kept.trusted + passed;
    const confirmed = isUndisturbed ? kept.confirmed + passed : 0;
    const isBelieved = wall - expected <= GRACE || confirmed >= CONFIRMED_AFTER;
    const trusted = isBelieved ? wall : expected;
    this.#keep({ trusted, confirmed: isBelieved ? 0 : confirmed });
    this.#last = { wall, steady };
    return trusted;
  }

  /** What was kept last. At first, when the last reply was kept: the clock was believed then. */
  #kept(wall: number): z.infer<typeof rowSchema> {
    const row = this.#database.prepare('SELECT trusted, confirmed FROM clock').get();
    if (row !== undefined) return rowSchema.parse(row);
    const { newest } = newestSchema.parse(
      this.#database.prepare('SELECT max(created) AS newest FROM reply WHERE created <= ?').get(wall),
    );
    return { trusted: newest ?? wall, confirmed: 0 };
  }

  #keep({ trusted, confirmed }: z.infer<typeof rowSchema>): void {
    this.#database
      .prepare(
        `INSERT INTO clock (id, trusted, confirmed) VALUES (1, ?, ?)
         ON CONFLICT (id) DO UPDATE SET trusted = excluded.trusted, confirmed = excluded.confirmed`,
      )
      .run(Math.round(trusted), Math.round(confirmed));
  }
}

/** What {@link TrustedTime} last came to, as the database has it; before its first reading the clock of the machine. */
export function lastTrusted(database: SqlDatabase): number {
  const row = database.prepare('SELECT trusted, confirmed FROM clock').get();
  return row === undefined ? Date.now() : rowSchema.parse(row).trusted;
}
