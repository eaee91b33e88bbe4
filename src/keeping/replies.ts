import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { AskedQuestions, shownSchema } from './askedQuestions.ts';
import { AuditLog } from './audit.ts';
import { transaction } from './database.ts';
import { FeedbackStore } from './feedback.ts';
import type { SqlDatabase } from './sqlDatabase.ts';
import { SqliteTeamStore } from './sqliteTeamStore.ts';
import { StorageHealth, type StorageListener } from './storageHealth.ts';
import type { TeamStore } from './teamStore.ts';

/** A file that came with a request, kept as the text that was read of it. */
export interface KeptFile {
  readonly name: string;
  readonly text: string;
  /** UTF-16 units of the text that were left out. */
  readonly skipped: number;
}

/** What a reply answered, kept so that its buttons still work after a restart. */
export interface KeptReply {
  /** As it is called: with the name of the subcommand after a space if it has subcommands. */
  readonly command: string;
  readonly dossier: string;
  readonly options: Readonly<Record<string, string | number | KeptFile>>;
  /** Discord id of the person who asked. */
  readonly user: string;
  /** The question that this one leaned on, as it was read. */
  readonly previous?: string;
  /** Citations of what was shown before it. */
  readonly shown?: readonly string[];
}

/** What someone posted to a channel with Share. */
export interface Share extends KeptReply {
  readonly citations: readonly string[];
  readonly guild: string | null;
  readonly channel: string;
  /** Milliseconds since 1970. */
  readonly created: number;
}

/** Most replies that are remembered while the storage fails. */
const MOST_UNWRITTEN = 1_000;
const SILENT: StorageListener = { failed: () => undefined, worksAgain: () => undefined };

const rowSchema = z.object({
  command: z.string(),
  dossier: z.string(),
  options: z.string(),
  user: z.string(),
  previous: z.string().nullable(),
  // A share keeps none.
  shown: shownSchema.optional(),
});
const fileSchema = z.object({ name: z.string(), text: z.string(), skipped: z.number() });
const optionsSchema = z.record(z.string(), z.union([z.string(), z.number(), fileSchema]));

/** The memory of replies, shares and questions, in the database. */
export class ReplyStore {
  readonly asked: AskedQuestions;
  readonly team: TeamStore;
  readonly audit: AuditLog;
  readonly feedback: FeedbackStore;
  readonly #database: SqlDatabase;
  /** The clock of all that is kept, in milliseconds. */
  readonly now: () => number;
  readonly health: StorageHealth;
  /** The last replies that could not be written, so that their buttons work until the program ends. */
  readonly #unwritten = new Map<string, KeptReply>();

  /** `listener` hears when the storage begins to fail, and when it works again. */
  constructor(database: SqlDatabase, now: () => number = Date.now, listener: StorageListener = SILENT) {
    this.#database = database;
    this.now = now;
    this.health = new StorageHealth(listener);
    this.asked = new AskedQuestions(database, now);
    this.team = new SqliteTeamStore(database, now);
    this.audit = new AuditLog(database, now);
    this.feedback = new FeedbackStore(database, now);
  }

  /**
   * Keeps a reply and returns its id: 12 characters of `A-Z a-z 0-9 - _`, too many to guess. An id that is given
   * replaces what was kept under it. If the storage fails, the reply is remembered until the program ends.
   */
  keep(reply: KeptReply, given?: string): string {
    const id = given ?? randomBytes(9).toString('base64url');
    this.health.attempt(
      () => (given === undefined ? this.#write(id, reply) : this.#replace(given, reply)),
      () => this.#remember(id, reply),
    );
    return id;
  }

  /** What hangs on the former one, such as the message with which it was shared, goes with it. */
  #replace(id: string, reply: KeptReply): void {
    transaction(this.#database, () => {
      this.#database.prepare('DELETE FROM reply WHERE id = ?').run(id);
      this.#write(id, reply);
    });
  }

  #remember(id: string, reply: KeptReply): void {
    this.#unwritten.set(id, reply);
    const [oldest] = this.#unwritten.keys();
    if (this.#unwritten.size > MOST_UNWRITTEN && oldest !== undefined) this.#unwritten.delete(oldest);
  }

  #write(id: string, reply: KeptReply): void {
    this.#database
      .prepare(
        'INSERT INTO reply (id, command, dossier, options, user, previous, shown, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        id,
        reply.command,
        reply.dossier,
        JSON.stringify(reply.options),
        reply.user,
        reply.previous ?? null,
        JSON.stringify(reply.shown ?? []),
        this.now(),
      );
  }

  /** The reply with this id, or undefined if it is unknown or too old. */
  find(id: string): KeptReply | undefined {
    const row = this.#database
      .prepare('SELECT command, dossier, options, user, previous, shown FROM reply WHERE id = ?')
      .get(id);
    return row === undefined ? this.#unwritten.get(id) : keptOf(rowSchema.parse(row));
  }

  /** Records who shared which reply in which channel; `userName` is the name of the person in that place. */
  recordShare(share: Omit<Share, 'created'>, userName: string): void {
    const { guild, channel, user, dossier, citations } = share;
    transaction(this.#database, () => {
      this.#insertShare(share);
      const what = [share.command, ...citations].join(' ');
      this.audit.record({ guild, channel, user, userName, act: 'share', dossier, what });
    });
  }

  #insertShare(share: Omit<Share, 'created'>): void {
    this.#database
      .prepare(
        `INSERT INTO share (dossier, command, options, previous, citations, user, guild, channel, created)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        share.dossier,
        share.command,
        JSON.stringify(share.options),
        share.previous ?? null,
        JSON.stringify(share.citations),
        share.user,
        share.guild,
        share.channel,
        this.now(),
      );
  }

  /** Remembers the Discord id of the message with which a private reply was shared; the last one if there are several. */
  rememberSharedAs(reply: string, message: string): void {
    this.#database
      .prepare(`INSERT INTO shared_message (reply, message) SELECT id, ? FROM reply WHERE id = ?
         ON CONFLICT (reply) DO UPDATE SET message = excluded.message`)
      .run(message, reply);
  }

  /** The message with which this reply was shared, or undefined. */
  sharedAs(reply: string): string | undefined {
    const row = this.#database.prepare('SELECT message FROM shared_message WHERE reply = ?').get(reply);
    return row === undefined ? undefined : z.object({ message: z.string() }).parse(row).message;
  }

  /** All shares, the oldest first. */
  shares(): readonly Share[] {
    const schema = rowSchema.extend({
      citations: z.string(),
      guild: z.string().nullable(),
      channel: z.string(),
      created: z.number(),
    });
    return this.#database
      .prepare('SELECT * FROM share ORDER BY id')
      .all()
      .map((row) => {
        const { citations, guild, channel, created, ...kept } = schema.parse(row);
        const cited = z.array(z.string()).parse(JSON.parse(citations));
        return { ...keptOf(kept), citations: cited, guild, channel, created };
      });
  }
}

function keptOf({ options, previous, shown = [], ...rest }: z.infer<typeof rowSchema>): KeptReply {
  return {
    ...rest,
    options: optionsSchema.parse(JSON.parse(options)),
    ...(previous === null ? {} : { previous }),
    ...(shown.length === 0 ? {} : { shown }),
  };
}
