import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Arrival } from './arrivals.ts';
import { type AuditAct, AuditLog } from './audit.ts';
import { transaction } from './database.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/** A stored query of a channel, which posts what is new. */
export interface Watch {
  readonly id: number;
  /** What people of the channel call it by: counted in each channel from 1, never given twice. */
  readonly number: number;
  /** Discord id of the server; null in direct messages and in the terminal. */
  readonly guild: string | null;
  readonly channel: string;
  readonly dossier: string;
  /** As it was typed. */
  readonly query: string;
  /** Discord id of the person who added it. */
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** The reading of the dossier up to which it has been looked for. */
  readonly checked: number;
  /** Why it cannot post at present, in words for people; null if it can. */
  readonly fault: string | null;
  /** How often posting has failed in a row. */
  readonly attempts: number;
  /** Not tried again before this time, in milliseconds. */
  readonly nextTry: number;
}

/** A passage that a watch has found. */
export interface WatchMatch extends Arrival {
  /** Counts upwards over all watches. */
  readonly id: number;
  readonly watch: number;
  /** Milliseconds. */
  readonly found: number;
}

/** What one watch found in the readings up to and with `until`. */
export interface Found {
  readonly watch: number;
  readonly until: number;
  readonly matches: readonly Arrival[];
}

/** A message on its way to the channel, or there. */
export interface WatchPost {
  readonly id: number;
  /** The first of the watches that have found something in it. */
  readonly watch: number;
  /** Given to Discord with the message, which takes no second one of the same. */
  readonly nonce: string;
  /** Milliseconds; null until Discord has it. */
  readonly posted: number | null;
  /** When it was made and first tried, in milliseconds. */
  readonly created: number;
  /** Whether it was tried before without word of what became of it: Discord may have it already. */
  readonly wasTried: boolean;
}

/** Why a message was not taken. */
export interface Failure {
  /** In words for people. */
  readonly fault: string;
  /** Not tried again before this time, in milliseconds. */
  readonly nextTry: number;
  /** Whether Discord certainly has not got it. */
  readonly isSure: boolean;
}

const COLUMNS =
  'id, number, guild, channel, dossier, query, user, created, checked, fault, attempts, next_try AS nextTry';
const watchSchema = z.object({
  id: z.number(),
  number: z.number(),
  guild: z.string().nullable(),
  channel: z.string(),
  dossier: z.string(),
  query: z.string(),
  user: z.string(),
  created: z.number(),
  checked: z.number(),
  fault: z.string().nullable(),
  attempts: z.number(),
  nextTry: z.number(),
});
const matchSchema = z.object({
  id: z.number(),
  watch: z.number(),
  document: z.string(),
  number: z.number(),
  hash: z.string(),
  found: z.number(),
});
const postSchema = z.object({
  id: z.number(),
  watch: z.number(),
  nonce: z.string(),
  posted: z.number().nullable(),
  created: z.number(),
});
const countSchema = z.object({ count: z.number() });
const idSchema = z.object({ id: z.number() });

/** The watches of a channel on one dossier that have not been dropped. */
const OF_PLACE = 'SELECT id FROM watch WHERE channel = :channel AND dossier = :dossier AND dropped IS NULL';
/** The watches that have passages in a message. */
const OF_POST = 'SELECT watch FROM watch_match WHERE post = :post';
const highestSchema = z.object({ highest: z.number() });

/** Who adds or drops something, and where. */
export interface ActorInPlace {
  readonly guild: string | null;
  readonly channel: string;
  readonly user: string;
  /** The name of the person in that place. */
  readonly userName: string;
}

/** A name for one message that Discord checks for doubles: at most 25 characters, too many to meet by chance. */
export function freshNonce(): string {
  return randomBytes(15).toString('base64url');
}

/** The watches of all channels, in the database; every change is one transaction. */
export class WatchStore {
  readonly #database: SqlDatabase;
  readonly #audit: AuditLog;
  readonly #now: () => number;

  constructor(database: SqlDatabase, now: () => number = Date.now) {
    this.#database = database;
    this.#audit = new AuditLog(database, now);
    this.#now = now;
  }

  /** Adds a watch on what comes from now on, or returns null if the channel has `most` on all dossiers already. */
  add(watch: ActorInPlace & Pick<Watch, 'dossier' | 'query'>, most: number): Watch | null {
    return transaction(this.#database, () => {
      const { count } = countSchema.parse(
        this.#database
          .prepare('SELECT count(*) AS count FROM watch WHERE channel = ? AND dropped IS NULL')
          .get(watch.channel),
      );
      if (count >= most) return null;
      const { highest } = highestSchema.parse(
        this.#database
          .prepare('SELECT coalesce(max(number), 0) AS highest FROM watch WHERE channel = ?')
          .get(watch.channel),
      );
      const row = this.#database
        .prepare(
          `INSERT INTO watch (number, guild, channel, dossier, query, user, created, checked)
           VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM reading WHERE dossier = ?))
           RETURNING ${COLUMNS}`,
        )
        .get(
          highest + 1,
          watch.guild,
          watch.channel,
          watch.dossier,
          watch.query,
          watch.user,
          this.#now(),
          watch.dossier,
        );
      const added = watchSchema.parse(row);
      this.#record(watch, 'watch add', watch.dossier, added.number);
      return added;
    });
  }

  /** The watches of a channel on one dossier, in order. */
  ofChannel(channel: string, dossier: string): readonly Watch[] {
    return this.#database
      .prepare(`SELECT ${COLUMNS} FROM watch WHERE channel = ? AND dossier = ? AND dropped IS NULL ORDER BY number`)
      .all(channel, dossier)
      .map((row) => watchSchema.parse(row));
  }

  /** Every watch of every channel. */
  all(): readonly Watch[] {
    return this.#database
      .prepare(`SELECT ${COLUMNS} FROM watch WHERE dropped IS NULL ORDER BY id`)
      .all()
      .map((row) => watchSchema.parse(row));
  }

  /** The watch of this number, whether or not it has been dropped since, or undefined. */
  find(channel: string, dossier: string, number: number): Watch | undefined {
    const row = this.#database
      .prepare(`SELECT ${COLUMNS} FROM watch WHERE channel = ? AND dossier = ? AND number = ?`)
      .get(channel, dossier, number);
    return row === undefined ? undefined : watchSchema.parse(row);
  }

  /** A watch by its id, whether or not it has been dropped since, or undefined. */
  byId(id: number): Watch | undefined {
    const row = this.#database.prepare(`SELECT ${COLUMNS} FROM watch WHERE id = ?`).get(id);
    return row === undefined ? undefined : watchSchema.parse(row);
  }

  /** Drops a watch of the channel; false if there was none (any more). What it found can still be looked at. */
  drop(by: ActorInPlace, dossier: string, number: number): boolean {
    return transaction(this.#database, () => {
      const { changes } = this.#database
        .prepare('UPDATE watch SET dropped = ? WHERE channel = ? AND dossier = ? AND number = ? AND dropped IS NULL')
        .run(this.#now(), by.channel, dossier, number);
      if (changes > 0) this.#record(by, 'watch drop', dossier, number);
      return changes > 0;
    });
  }

  /**
   * Records what watches found, all at once: what several watches of a channel found is posted as one message, also if the program
   * ends in between. A passage that a watch has found before is not recorded again, so that two processes that look at once find
   * it once. Returns how many passages were new.
   */
  recordMatches(found: readonly Found[]): number {
    return transaction(this.#database, () => {
      const put = this.#database.prepare(
        'INSERT INTO watch_match (watch, document, number, hash, found) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      );
      const look = this.#database.prepare('UPDATE watch SET checked = ?1 WHERE id = ?2 AND checked < ?1');
      let recorded = 0;
      for (const { watch, until, matches } of found) {
        for (const { document, number, hash } of matches) {
          recorded += Number(put.run(watch, document, number, hash, this.#now()).changes);
        }
        look.run(until, watch);
      }
      return recorded;
    });
  }

  /** How many passages a watch has found, and how many of them wait to be posted. */
  counts(watch: number): { readonly found: number; readonly waiting: number } {
    return z.object({ found: z.number(), waiting: z.number() }).parse(
      this.#database
        .prepare(
          `SELECT count(*) AS found,
             count(*) FILTER (WHERE post IS NULL OR post IN (SELECT id FROM watch_post WHERE posted IS NULL)) AS waiting
           FROM watch_match WHERE watch = ?`,
        )
        .get(watch),
    );
  }

  /**
   * The message that is to be posted next for the watches of a channel on one dossier, or undefined if nothing waits: the one that
   * was tried without word of what became of it, under its nonce again, else a new one with all that waits.
   */
  nextPost(channel: string, dossier: string): WatchPost | undefined {
    return transaction(this.#database, () => {
      const place = { channel, dossier };
      const open = this.#database
        .prepare(
          `SELECT id, watch, nonce, posted, created FROM watch_post
           WHERE posted IS NULL AND watch IN (SELECT id FROM watch WHERE channel = :channel AND dossier = :dossier)
             AND EXISTS (SELECT 1 FROM watch_match WHERE post = watch_post.id AND watch IN (${OF_PLACE}))
           ORDER BY id LIMIT 1`,
        )
        .get(place);
      if (open !== undefined) return { ...postSchema.parse(open), wasTried: true };
      const first = this.#database
        .prepare(
          `SELECT id FROM watch WHERE id IN (${OF_PLACE})
             AND EXISTS (SELECT 1 FROM watch_match WHERE watch = watch.id AND post IS NULL)
           ORDER BY number LIMIT 1`,
        )
        .get(place);
      if (first === undefined) return undefined;
      const post = postSchema.parse(
        this.#database
          .prepare(
            'INSERT INTO watch_post (watch, nonce, created) VALUES (?, ?, ?) RETURNING id, watch, nonce, posted, created',
          )
          .get(idSchema.parse(first).id, freshNonce(), this.#now()),
      );
      this.#database
        .prepare(`UPDATE watch_match SET post = :post WHERE post IS NULL AND watch IN (${OF_PLACE})`)
        .run({ ...place, post: post.id });
      return { ...post, wasTried: false };
    });
  }

  /** Discord has the message. If `isMine` says that another bot has taken the job meanwhile, nothing is done: that one marks it. */
  markPosted({ id }: WatchPost, message: string, isMine: () => boolean = () => true): void {
    transaction(this.#database, () => {
      if (!isMine()) return;
      this.#database
        .prepare('UPDATE watch_post SET posted = ?, message = ? WHERE id = ?')
        .run(this.#now(), message, id);
      this.#database
        .prepare(`UPDATE watch SET fault = NULL, attempts = 0, next_try = 0 WHERE id IN (${OF_POST})`)
        .run({ post: id });
    });
  }

  /**
   * The message was not taken. `isSure` says that Discord certainly has not got it: its passages then wait for a
   * message with those that come meanwhile. Else, and if an earlier try may have arrived, the very same message is tried
   * again. `isMine` as in `markPosted`.
   */
  markFailed(
    { id, wasTried }: WatchPost,
    { fault, nextTry, isSure }: Failure,
    isMine: () => boolean = () => true,
  ): void {
    transaction(this.#database, () => {
      if (!isMine()) return;
      this.#database
        .prepare(
          `UPDATE watch SET fault = :fault, attempts = attempts + 1, next_try = :nextTry WHERE id IN (${OF_POST})`,
        )
        .run({ fault, nextTry, post: id });
      if (isSure && !wasTried) {
        this.#database.prepare('UPDATE watch_match SET post = NULL WHERE post = ?').run(id);
        this.#database.prepare('DELETE FROM watch_post WHERE id = ?').run(id);
      }
    });
  }

  /** What one message of a channel shows, of all its watches, in the order in which it was found. */
  matchesOfPost(channel: string, dossier: string, post: number): readonly WatchMatch[] {
    return this.#database
      .prepare(
        `SELECT watch_match.id, watch, document, watch_match.number, hash, found
         FROM watch JOIN watch_match ON watch_match.watch = watch.id
         WHERE channel = ? AND dossier = ? AND post = ? ORDER BY watch_match.id`,
      )
      .all(channel, dossier, post)
      .map((row) => matchSchema.parse(row));
  }

  /** What a watch found, in the order in which it was found. */
  matches(watch: number): readonly WatchMatch[] {
    return this.#database
      .prepare('SELECT id, watch, document, number, hash, found FROM watch_match WHERE watch = ? ORDER BY id')
      .all(watch)
      .map((row) => matchSchema.parse(row));
  }

  /** What the channel's watches on a dossier found after match `since`, up to and with match `until`. */
  matchesOfChannel(channel: string, dossier: string, since: number, until: number): readonly WatchMatch[] {
    return this.#database
      .prepare(
        `SELECT watch_match.id, watch, document, watch_match.number, hash, found
         FROM watch_match JOIN watch ON watch.id = watch_match.watch
         WHERE channel = ? AND dossier = ? AND watch_match.id > ? AND watch_match.id <= ? ORDER BY watch_match.id`,
      )
      .all(channel, dossier, since, until)
      .map((row) => matchSchema.parse(row));
  }

  /** The last match of all; 0 if there is none. */
  lastMatch(): number {
    return highestSchema.parse(this.#database.prepare('SELECT coalesce(max(id), 0) AS highest FROM watch_match').get())
      .highest;
  }

  #record({ guild, channel, user, userName }: ActorInPlace, act: AuditAct, dossier: string, number: number): void {
    this.#audit.record({ guild, channel, user, userName, act, dossier, what: `watch ${number}` });
  }
}
