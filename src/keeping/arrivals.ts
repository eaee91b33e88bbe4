import { z } from 'zod';
import type { SqlDatabase } from './sqlDatabase.ts';

/** A passage that was not there before some reading of the dossier. */
export interface Arrival {
  readonly document: string;
  readonly number: number;
  readonly hash: string;
}

/** A document that has new passages. */
export interface ChangedDocument {
  readonly document: string;
  /** Whether the document itself is new. */
  readonly isNew: boolean;
  /** How many new passages it has; words that have gone again since, or that the dossier had before, are not counted. */
  readonly passages: number;
}

/** A passage that arrived, with what it has alike with those that say the same in the same words. */
export interface AlikeArrival extends Arrival {
  readonly likeness: string;
}

/** A passage that was there first. */
export interface Original {
  readonly document: string;
  readonly number: number;
  /** Whether the dossier still has it. */
  readonly isThere: boolean;
}

const originalSchema = z
  .object({ document: z.string(), number: z.number(), position: z.number().nullable() })
  .transform(({ document, number, position }): Original => ({ document, number, isThere: position !== null }));
const numberSchema = z.object({ number: z.number() });
const alikeSchema = z.object({ document: z.string(), number: z.number(), hash: z.string(), likeness: z.string() });
const arrivedSchema = z.object({ document: z.string(), number: z.number(), arrived: z.number() });
const changedSchema = z
  .object({ document: z.string(), fresh: z.number(), passages: z.number() })
  .transform(({ document, fresh, passages }): ChangedDocument => ({ document, isNew: fresh === 1, passages }));
const idSchema = z.object({ id: z.number() });
const madeSchema = z.object({ created: z.number() });

/** What came into the dossiers when, by the stamps of the citation ledger. Readings are numbered upwards over all dossiers. */
export class Arrivals {
  readonly #database: SqlDatabase;

  constructor(database: SqlDatabase) {
    this.#database = database;
  }

  /** The last reading of a dossier that found something new; 0 if there was none. */
  latest(dossier: string): number {
    const row = this.#database.prepare('SELECT coalesce(max(id), 0) AS id FROM reading WHERE dossier = ?').get(dossier);
    return idSchema.parse(row).id;
  }

  /** The last reading at or before a time in milliseconds; 0 if there was none. */
  latestAt(dossier: string, time: number): number {
    const row = this.#database
      .prepare('SELECT coalesce(max(id), 0) AS id FROM reading WHERE dossier = ? AND created <= ?')
      .get(dossier, time);
    return idSchema.parse(row).id;
  }

  /** When a reading was made, in milliseconds, or undefined. */
  madeAt(reading: number): number | undefined {
    const row = this.#database.prepare('SELECT created FROM reading WHERE id = ?').get(reading);
    return row === undefined ? undefined : madeSchema.parse(row).created;
  }

  /** Passages that the dossier has today and that came after reading `since`, up to and with reading `until`. */
  passages(dossier: string, since: number, until: number): readonly AlikeArrival[] {
    return this.#database
      .prepare(
        `SELECT document, number, hash, likeness FROM passage
         WHERE dossier = ? AND arrived > ? AND arrived <= ? AND position IS NOT NULL`,
      )
      .all(dossier, since, until)
      .map((row) => alikeSchema.parse(row));
  }

  /**
   * The first reading after `since` that brought a passage which the ledger has and `isHere` denies: another bot has read its document, and
   * this one has not yet. What was read before `settled` (milliseconds) is not waited for. Undefined if all of it is here.
   */
  firstMissing(
    dossier: string,
    since: number,
    settled: number,
    isHere: (document: string, number: number) => boolean,
  ): number | undefined {
    const rows = this.#database
      .prepare(
        `SELECT document, number, arrived FROM passage
         WHERE dossier = ? AND arrived > ? AND position IS NOT NULL ORDER BY arrived`,
      )
      .all(dossier, Math.max(since, this.latestAt(dossier, settled)));
    return rows.map((row) => arrivedSchema.parse(row)).find(({ document, number }) => !isHere(document, number))
      ?.arrived;
  }

  /** The passages with the same words, however typeset, that came in reading `until` or before. */
  originals(dossier: string, likeness: string, until: number): readonly Original[] {
    return this.#database
      .prepare('SELECT document, number, position FROM passage WHERE dossier = ? AND likeness = ? AND arrived <= ?')
      .all(dossier, likeness, until)
      .map((row) => originalSchema.parse(row));
  }

  /** The number of the passage whose place a passage took when its words were changed; undefined if it took none. */
  predecessor(dossier: string, { document, number }: Pick<Arrival, 'document' | 'number'>): number | undefined {
    const row = this.#database
      .prepare(
        `SELECT number FROM passage WHERE dossier = ? AND document = ? AND successor = ? AND position IS NULL
         ORDER BY number DESC LIMIT 1`,
      )
      .get(dossier, document, number);
    return row === undefined ? undefined : numberSchema.parse(row).number;
  }

  /** Documents that came, or gained passages with words that the dossier did not have, after reading `since`, up to and with reading `until`, by id. */
  documents(dossier: string, since: number, until: number): readonly ChangedDocument[] {
    return this.#database
      .prepare(
        `SELECT passage.document AS document, document.arrived > ?2 AS fresh, count(*) AS passages
         FROM passage JOIN document ON document.dossier = passage.dossier AND document.id = passage.document
         WHERE passage.dossier = ?1 AND passage.arrived > ?2 AND passage.arrived <= ?3 AND position IS NOT NULL
           AND (document.arrived > ?2 OR NOT EXISTS (
             SELECT 1 FROM passage AS original
             WHERE original.dossier = ?1 AND original.likeness = passage.likeness AND original.arrived < passage.arrived))
         GROUP BY passage.document, document.arrived ORDER BY passage.document`,
      )
      .all(dossier, since, until)
      .map((row) => changedSchema.parse(row));
  }
}
