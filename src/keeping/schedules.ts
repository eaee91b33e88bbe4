import { z } from 'zod';
import { type AuditAct, AuditLog } from './audit.ts';
import { transaction } from './database.ts';
import type { SqlDatabase } from './sqlDatabase.ts';
import { type ActorInPlace, type Failure, freshNonce } from './watches.ts';

/** Set times at which the bot posts in a channel what is new. */
export interface Schedule {
  readonly id: number;
  /** What people of the channel call it by: counted in each channel from 1, never given twice. */
  readonly number: number;
  /** Discord id of the server; null in direct messages and in the terminal. */
  readonly guild: string | null;
  readonly channel: string;
  readonly dossier: string;
  /** The times in words. */
  readonly words: string;
  /** The times as a pattern of five fields. */
  readonly cron: string;
  /** IANA name of the time zone in which the pattern is read. */
  readonly zone: string;
  /** Discord id of the person who set it up. */
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** The last due time that has been seen to, in milliseconds; at first when it was set up. */
  readonly due: number;
  /** The reading of the dossier that the last digest covered. */
  readonly reading: number;
  /** The match of watches up to which they have. */
  readonly match: number;
  /** Why it cannot post at present, in words for people; null if it can. */
  readonly fault: string | null;
  readonly attempts: number;
  /** Not tried again before this time, in milliseconds. */
  readonly nextTry: number;
}

const changeSchema = z.object({
  citation: z.string(),
  /** What became of the words: a citation of the words in their place, or why there are none. */
  standing: z.string(),
});

/** A cited passage whose words have changed since. */
export type CitedChange = Readonly<z.infer<typeof changeSchema>>;

const contentsSchema = z.object({
  /** Covers the readings after the first, up to and with the second, and the matches in the same way. */
  readings: z.tuple([z.number(), z.number()]),
  matches: z.tuple([z.number(), z.number()]),
  changes: z.array(changeSchema),
});

/** What a digest shows. */
export type DigestContents = Readonly<z.infer<typeof contentsSchema>>;

/** A digest on its way to the channel, or there. */
export interface Digest {
  readonly id: number;
  readonly schedule: number;
  /** Counted in each schedule from 1. */
  readonly number: number;
  /** The last due time that it covers, in milliseconds. */
  readonly due: number;
  /** How many due times before that one it covers as well. */
  readonly missed: number;
  /** Since when it covers, in milliseconds. */
  readonly since: number;
  readonly contents: DigestContents;
  readonly nonce: string;
  /** Milliseconds. */
  readonly created: number;
  /** Milliseconds; null until Discord has it. */
  readonly posted: number | null;
}

const COLUMNS =
  'id, number, guild, channel, dossier, words, cron, zone, user, created, due, reading, match, fault, attempts, next_try AS nextTry';
const scheduleSchema = z.object({
  id: z.number(),
  number: z.number(),
  guild: z.string().nullable(),
  channel: z.string(),
  dossier: z.string(),
  words: z.string(),
  cron: z.string(),
  zone: z.string(),
  user: z.string(),
  created: z.number(),
  due: z.number(),
  reading: z.number(),
  match: z.number(),
  fault: z.string().nullable(),
  attempts: z.number(),
  nextTry: z.number(),
});
const DIGEST_COLUMNS = 'id, schedule, number, due, missed, since, contents, nonce, created, posted';
const digestSchema = z.object({
  id: z.number(),
  schedule: z.number(),
  number: z.number(),
  due: z.number(),
  missed: z.number(),
  since: z.number(),
  contents: z.string().transform((text): DigestContents => contentsSchema.parse(JSON.parse(text))),
  nonce: z.string(),
  created: z.number(),
  posted: z.number().nullable(),
});
const numberSchema = z.object({ value: z.number() });
const citationsSchema = z.object({ citations: z.string() });

/** The schedules of all channels and their digests, in the database; every change is one transaction. */
export class ScheduleStore {
  readonly #database: SqlDatabase;
  readonly #audit: AuditLog;
  readonly #now: () => number;

  constructor(database: SqlDatabase, now: () => number = Date.now) {
    this.#database = database;
    this.#audit = new AuditLog(database, now);
    this.#now = now;
  }

  /**
   * Sets up a schedule for what comes from now on. `known` are the cited passages that have changed already.
   * Returns null if the channel has `most` on all dossiers already.
   */
  add(
    schedule: ActorInPlace & Pick<Schedule, 'dossier' | 'words' | 'cron' | 'zone'>,
    known: readonly CitedChange[],
    most: number,
  ): Schedule | null {
    const { guild, channel, dossier, words, cron, zone, user } = schedule;
    return transaction(this.#database, () => {
      const standing = this.#number(
        'SELECT count(*) AS value FROM schedule WHERE channel = ? AND dropped IS NULL',
        channel,
      );
      if (standing >= most) return null;
      const number =
        this.#number('SELECT coalesce(max(number), 0) AS value FROM schedule WHERE channel = ?', channel) + 1;
      const reading = this.#number('SELECT coalesce(max(id), 0) AS value FROM reading WHERE dossier = ?', dossier);
      const match = this.#number('SELECT coalesce(max(id), 0) AS value FROM watch_match');
      const now = this.#now();
      const added = scheduleSchema.parse(
        this.#database
          .prepare(
            `INSERT INTO schedule
               (number, guild, channel, dossier, words, cron, zone, user, created, due, reading, match)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING ${COLUMNS}`,
          )
          .get(number, guild, channel, dossier, words, cron, zone, user, now, now, reading, match),
      );
      this.#writeChanges(added.id, known);
      this.#record(schedule, 'digest add', dossier, number);
      return added;
    });
  }

  /** The schedules of a channel on one dossier, in order. */
  ofChannel(channel: string, dossier: string): readonly Schedule[] {
    return this.#database
      .prepare(`SELECT ${COLUMNS} FROM schedule WHERE channel = ? AND dossier = ? AND dropped IS NULL ORDER BY number`)
      .all(channel, dossier)
      .map((row) => scheduleSchema.parse(row));
  }

  /** Every schedule of every channel. */
  all(): readonly Schedule[] {
    return this.#database
      .prepare(`SELECT ${COLUMNS} FROM schedule WHERE dropped IS NULL ORDER BY id`)
      .all()
      .map((row) => scheduleSchema.parse(row));
  }

  /** The schedule of this number, whether or not it has been dropped since, or undefined. */
  find(channel: string, dossier: string, number: number): Schedule | undefined {
    const row = this.#database
      .prepare(`SELECT ${COLUMNS} FROM schedule WHERE channel = ? AND dossier = ? AND number = ?`)
      .get(channel, dossier, number);
    return row === undefined ? undefined : scheduleSchema.parse(row);
  }

  /** The zone that was chosen last in a channel or, if there is none, in its server; undefined if there is neither. */
  lastZone(channel: string, guild: string | null): string | undefined {
    const row = this.#database
      .prepare(
        `SELECT zone FROM schedule WHERE channel = ?1 OR (?2 IS NOT NULL AND guild = ?2)
         ORDER BY channel = ?1 DESC, id DESC LIMIT 1`,
      )
      .get(channel, guild);
    return row === undefined ? undefined : z.object({ zone: z.string() }).parse(row).zone;
  }

  /** Drops a schedule of the channel; false if there was none (any more). Its digests can still be looked at. */
  drop(by: ActorInPlace, dossier: string, number: number): boolean {
    return transaction(this.#database, () => {
      const { changes } = this.#database
        .prepare('UPDATE schedule SET dropped = ? WHERE channel = ? AND dossier = ? AND number = ? AND dropped IS NULL')
        .run(this.#now(), by.channel, dossier, number);
      if (changes > 0) this.#record(by, 'digest drop', dossier, number);
      return changes > 0;
    });
  }

  /** The digest that was made for a schedule and that Discord has not taken yet, or undefined. */
  openDigest(schedule: number): Digest | undefined {
    const row = this.#database
      .prepare(`SELECT ${DIGEST_COLUMNS} FROM digest WHERE schedule = ? AND posted IS NULL`)
      .get(schedule);
    return row === undefined ? undefined : digestSchema.parse(row);
  }

  /** A digest by its number, or undefined. */
  digest(schedule: number, number: number): Digest | undefined {
    const row = this.#database
      .prepare(`SELECT ${DIGEST_COLUMNS} FROM digest WHERE schedule = ? AND number = ?`)
      .get(schedule, number);
    return row === undefined ? undefined : digestSchema.parse(row);
  }

  /** The last digest that was posted, or undefined. */
  lastPosted(schedule: number): Digest | undefined {
    const row = this.#database
      .prepare(
        `SELECT ${DIGEST_COLUMNS} FROM digest WHERE schedule = ? AND posted IS NOT NULL ORDER BY id DESC LIMIT 1`,
      )
      .get(schedule);
    return row === undefined ? undefined : digestSchema.parse(row);
  }

  /** Sees to the due times up to and with `due` without a digest, because there was nothing new. */
  pass(schedule: Schedule, due: number): void {
    transaction(this.#database, () => {
      this.#database
        .prepare(
          `UPDATE schedule SET due = CASE WHEN due < ?1 THEN ?1 ELSE due END, fault = NULL, attempts = 0, next_try = 0 WHERE id = ?2
             AND NOT EXISTS (SELECT 1 FROM digest WHERE schedule = schedule.id AND posted IS NULL)`,
        )
        .run(due, schedule.id);
    });
  }

  /** Takes back that due times ahead of `now` were seen to, after the clock was set back. What is new since then stays the same. */
  rewind(schedule: Schedule, now: number): void {
    this.#database.prepare('UPDATE schedule SET due = ? WHERE id = ? AND due = ?').run(now, schedule.id, schedule.due);
  }

  /**
   * Makes a digest and sees to the due times up to and with `due`, all at once; undefined if another process has seen to
   * them already.
   */
  makeDigest(
    schedule: Schedule,
    { due, missed, contents }: Pick<Digest, 'due' | 'missed' | 'contents'>,
  ): Digest | undefined {
    return transaction(this.#database, () => {
      const { changes } = this.#database
        .prepare('UPDATE schedule SET due = ?, reading = ?, match = ? WHERE id = ? AND due = ? AND dropped IS NULL')
        .run(due, contents.readings[1], contents.matches[1], schedule.id, schedule.due);
      if (changes === 0) return undefined;
      const number =
        this.#number('SELECT coalesce(max(number), 0) AS value FROM digest WHERE schedule = ?', schedule.id) + 1;
      return digestSchema.parse(
        this.#database
          .prepare(
            `INSERT INTO digest (schedule, number, due, missed, since, contents, nonce, created)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING ${DIGEST_COLUMNS}`,
          )
          .get(schedule.id, number, due, missed, schedule.due, JSON.stringify(contents), freshNonce(), this.#now()),
      );
    });
  }

  /**
   * Discord has the digest: the changed citations in it are not posted again. If `isMine` says that another bot has taken the job
   * meanwhile, nothing is done: that one marks it.
   */
  markPosted({ id, schedule, contents }: Digest, message: string, isMine: () => boolean = () => true): void {
    transaction(this.#database, () => {
      if (!isMine()) return;
      this.#database.prepare('UPDATE digest SET posted = ?, message = ? WHERE id = ?').run(this.#now(), message, id);
      this.#writeChanges(schedule, contents.changes);
      this.#database.prepare('UPDATE schedule SET fault = NULL, attempts = 0, next_try = 0 WHERE id = ?').run(schedule);
    });
  }

  /**
   * The digest was not taken. `isSure` says that Discord certainly has not got it, by this try or an earlier one: it is
   * undone, and the next one shows what it would have shown; else the very same is tried again.
   */
  markFailed(
    { id, schedule, since, contents }: Digest,
    { fault, nextTry, isSure }: Failure,
    isMine: () => boolean = () => true,
  ): void {
    transaction(this.#database, () => {
      if (!isMine()) return;
      if (isSure) {
        this.#database.prepare('DELETE FROM digest WHERE id = ?').run(id);
        this.#database
          .prepare('UPDATE schedule SET due = ?, reading = ?, match = ? WHERE id = ?')
          .run(since, contents.readings[0], contents.matches[0], schedule);
      }
      this.#database
        .prepare('UPDATE schedule SET fault = ?, attempts = attempts + 1, next_try = ? WHERE id = ?')
        .run(fault, nextTry, schedule);
    });
  }

  /** Changes of cited passages that a schedule has posted, or that are older than it. */
  toldChanges(schedule: number): readonly CitedChange[] {
    return this.#database
      .prepare('SELECT citation, standing FROM schedule_change WHERE schedule = ?')
      .all(schedule)
      .map((row) => changeSchema.parse(row));
  }

  /** Citations of a dossier that were shared or posted by watches in a channel. */
  citedIn(channel: string, dossier: string): readonly string[] {
    const shared = this.#database
      .prepare('SELECT DISTINCT citations FROM share WHERE channel = ? AND dossier = ?')
      .all(channel, dossier)
      .flatMap((row) => z.array(z.string()).parse(JSON.parse(citationsSchema.parse(row).citations)));
    const watched = this.#database
      .prepare(
        `SELECT DISTINCT document || ':' || watch_match.number AS citation
         FROM watch_match JOIN watch ON watch.id = watch_match.watch JOIN watch_post ON watch_post.id = post
         WHERE channel = ? AND dossier = ? AND posted IS NOT NULL`,
      )
      .all(channel, dossier)
      .map((row) => z.object({ citation: z.string() }).parse(row).citation);
    return [...new Set([...shared, ...watched])];
  }

  #writeChanges(schedule: number, changes: readonly CitedChange[]): void {
    const put = this.#database.prepare(
      'INSERT INTO schedule_change (schedule, citation, standing) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    );
    for (const { citation, standing } of changes) put.run(schedule, citation, standing);
  }

  #record({ guild, channel, user, userName }: ActorInPlace, act: AuditAct, dossier: string, number: number): void {
    this.#audit.record({ guild, channel, user, userName, act, dossier, what: `digest ${number}` });
  }

  #number(query: string, ...values: readonly (string | number)[]): number {
    return numberSchema.parse(this.#database.prepare(query).get(...values)).value;
  }
}
