import { z } from 'zod';
import type { Asked, Wanted } from './askedQuestion.ts';
import { transaction } from './database.ts';
import { isAway } from './postgres/postgresError.ts';
import { RecentQuestions } from './recentQuestions.ts';
import type { SqlDatabase, SqlRow } from './sqlDatabase.ts';

/** A list of citations, as the database keeps it. */
export const shownSchema = z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text)));

const rowSchema = z
  .object({
    channel: z.string(),
    user: z.string(),
    public: z.number(),
    dossier: z.string(),
    question: z.string(),
    shown: shownSchema,
  })
  .transform(({ public: isPublic, ...rest }): Asked => ({ ...rest, isPublic: isPublic === 1 }));

const idSchema = z.object({ id: z.number() });
const COLUMNS = 'asked.channel, asked.user, asked.public, asked.dossier, asked.question, asked.shown';

/** Remembers which question was asked in which channel, so that "and when?" can be read after a restart too. */
export class AskedQuestions {
  readonly #database: SqlDatabase;
  readonly #now: () => number;
  readonly #recent = new RecentQuestions();

  constructor(database: SqlDatabase, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  /** Remembers a question; `messages` are the ids of those that hold the question and its answer. */
  remember(asked: Asked, messages: readonly string[]): void {
    const { channel, user, isPublic, dossier, question, shown } = asked;
    this.#recent.remember(asked, messages, this.#now());
    transaction(this.#database, () => {
      const row = this.#database
        .prepare(
          `INSERT INTO asked (channel, user, public, dossier, question, shown, created) VALUES (?, ?, ?, ?, ?, ?, ?)
           RETURNING id`,
        )
        .get(channel, user, isPublic ? 1 : 0, dossier, question, JSON.stringify(shown), this.#now());
      const { id } = idSchema.parse(row);
      const link = this.#database.prepare(
        `INSERT INTO asked_message (message, asked) VALUES (?, ?)
         ON CONFLICT (message) DO UPDATE SET asked = excluded.asked`,
      );
      for (const message of messages) link.run(message, id);
    });
  }

  /** The question that this message asks or answers, or undefined. */
  at(message: string): Asked | undefined {
    return this.#orRecent(
      () =>
        this.#database
          .prepare(
            `SELECT ${COLUMNS} FROM asked JOIN asked_message ON asked_message.asked = asked.id WHERE message = ?`,
          )
          .get(message),
      (recent) => recent.at(message),
    );
  }

  /** The last of the wanted questions, or undefined. */
  last(wanted: Wanted): Asked | undefined {
    const { channel, by, andPublic } = wanted;
    return this.#orRecent(
      () =>
        this.#database
          .prepare(
            `SELECT ${COLUMNS} FROM asked
             WHERE channel = ? AND ((user = ? AND created >= ?) OR (public = 1 AND ?))
             ORDER BY id DESC LIMIT 1`,
          )
          .get(channel, by?.user ?? '', this.#now() - (by?.within ?? 0), andPublic ? 1 : 0),
      (recent) => recent.last(wanted, this.#now()),
    );
  }

  /** What the database has; if its server is away, what this program was asked lately. */
  #orRecent(read: () => SqlRow | undefined, recall: (recent: RecentQuestions) => Asked | undefined): Asked | undefined {
    try {
      const row = read();
      return row === undefined ? undefined : rowSchema.parse(row);
    } catch (error) {
      if (!isAway(error)) throw error;
      return recall(this.#recent);
    }
  }
}
