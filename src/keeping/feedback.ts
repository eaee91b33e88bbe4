import { z } from 'zod';
import type { SqlDatabase } from './sqlDatabase.ts';

const ratingSchema = z
  .object({
    reply: z.string(),
    user: z.string(),
    at: z.number(),
    dossier: z.string(),
    question: z.string(),
    leansOn: z.string().nullable(),
    document: z.string().nullable(),
    passage: z.number().nullable(),
    good: z.number(),
    words: z.string(),
  })
  .transform(({ good, ...rest }) => ({ ...rest, isGood: good === 1 }));

/** What a person said of an answer. */
export interface Rating {
  /** Id under which the reply is kept. */
  readonly reply: string;
  /** Discord id of the person. */
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly dossier: string;
  readonly question: string;
  /** The question before, if this one was understood by it. */
  readonly leansOn: string | null;
  /** The passage that was shown first; both null if the answer was that there is none. */
  readonly document: string | null;
  readonly passage: number | null;
  readonly isGood: boolean;
  /** In the person's own words; may be empty. */
  readonly words: string;
}

/** A passage as it was numbered, and the file that it was in. */
export interface NumberedText {
  readonly file: string;
  readonly text: string;
}

const textSchema = z.object({ file: z.string(), text: z.string() });

/** What people said of answers: one rating for each person and reply, of which the last one counts. */
export class FeedbackStore {
  readonly #database: SqlDatabase;
  readonly #now: () => number;

  constructor(database: SqlDatabase, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
  }

  /** Keeps a rating in place of the same person's former one of the reply. */
  rate({ reply, user, dossier, question, leansOn, document, passage, isGood, words }: Omit<Rating, 'at'>): void {
    this.#database
      .prepare(
        `INSERT INTO feedback
           (reply, user, at, dossier, question, leans_on, document, passage, good, words)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (reply, user) DO UPDATE
         SET at = excluded.at, dossier = excluded.dossier, question = excluded.question, leans_on = excluded.leans_on,
           document = excluded.document, passage = excluded.passage, good = excluded.good, words = excluded.words`,
      )
      .run(reply, user, this.#now(), dossier, question, leansOn, document, passage, isGood ? 1 : 0, words);
  }

  /** All ratings, the oldest first. */
  all(): readonly Rating[] {
    return this.#database
      .prepare(
        `SELECT reply, user, at, dossier, question, leans_on AS leansOn, document, passage, good, words
         FROM feedback ORDER BY at, reply, user`,
      )
      .all()
      .map((row) => ratingSchema.parse(row));
  }

  /** The words that a number stood for last; undefined if it was never given. */
  textOf(dossier: string, document: string, passage: number): NumberedText | undefined {
    const row = this.#database
      .prepare(
        `SELECT file, text FROM passage JOIN document ON document.dossier = passage.dossier AND document.id = passage.document
         WHERE passage.dossier = ? AND passage.document = ? AND number = ?`,
      )
      .get(dossier, document, passage);
    return row === undefined ? undefined : textSchema.parse(row);
  }
}
