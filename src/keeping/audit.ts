import { z } from 'zod';
import { BRIEFING_ACTS } from '../dossier/briefing.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/** What is recorded of: each act changes something that others see or that stays. */
export const AUDIT_ACTS = [
  'share',
  ...BRIEFING_ACTS.map((act) => `briefing ${act}` as const),
  'watch add',
  'watch drop',
  'digest add',
  'digest drop',
  'dossier default',
  'dossier access',
  'dossier add',
  'dossier keep',
  'dossier discard',
  'dossier remove',
  'dossier reload',
  'forget',
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

const entrySchema = z.object({
  id: z.number(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Discord id of the server; null in direct messages and in the terminal. */
  guild: z.string().nullable(),
  /** Discord id of the channel. */
  channel: z.string(),
  /** Discord id of the person who acted. */
  user: z.string(),
  /** The name of the person in that place, as it was then. */
  userName: z.string(),
  act: z.enum(AUDIT_ACTS),
  /** Null if the act is about no dossier. */
  dossier: z.string().nullable(),
  /** What was acted on: numbers, ids, citations, file names. No words of a question or of the dossier. */
  what: z.string(),
});

/** Who did what, when and where. */
export type AuditEntry = Readonly<z.infer<typeof entrySchema>>;

/** Which entries are wanted. */
export interface AuditQuery {
  readonly guild?: string;
  readonly channel?: string;
  readonly user?: string;
  readonly dossier?: string;
  readonly act?: AuditAct;
  /** Only entries before this one, to read on. */
  readonly before?: number;
  /** At most so many. */
  readonly limit: number;
}

const COLUMNS = 'id, at, guild, channel, user, user_name AS userName, act, dossier, what';
const FILTERS = ['guild', 'channel', 'user', 'dossier', 'act'] as const;

/**
 * The record of acts that changed something. An act is recorded in the transaction that does it, so that neither is without
 * the other. `CleanUp` deletes old ones.
 */
export class AuditLog {
  readonly #database: SqlDatabase;
  readonly #now: () => number;

  constructor(database: SqlDatabase, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
  }

  /** Records an act. Call it in the transaction of the act, or after it has been done. */
  record({ guild, channel, user, userName, act, dossier, what }: Omit<AuditEntry, 'id' | 'at'>): void {
    this.#database
      .prepare(
        `INSERT INTO audit (at, guild, channel, user, user_name, act, dossier, what) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(this.#now(), guild, channel, user, userName, act, dossier, what);
  }

  /** The entries that are wanted, the last first. */
  list({ before, limit, ...wanted }: AuditQuery): readonly AuditEntry[] {
    const given = FILTERS.flatMap((column) => {
      const value = wanted[column];
      return value === undefined ? [] : [{ column, value }];
    });
    const conditions = [...given.map(({ column }) => `${column} = ?`), 'id < ?'].join(' AND ');
    return this.#database
      .prepare(`SELECT ${COLUMNS} FROM audit WHERE ${conditions} ORDER BY id DESC LIMIT ?`)
      .all(...given.map(({ value }) => value), before ?? Number.MAX_SAFE_INTEGER, limit)
      .map((row) => entrySchema.parse(row));
  }
}
