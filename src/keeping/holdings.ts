import type { SqlDatabase } from './sqlDatabase.ts';

/** How much of each kind a database holds. */
export interface Holdings {
  readonly dossiers: number;
  /** Numbers that were ever given to passages. */
  readonly numbers: number;
  readonly pins: number;
  readonly watches: number;
  readonly schedules: number;
  readonly replies: number;
}

/** From which table each is counted, and how. */
const COUNTS: Readonly<Record<keyof Holdings, { readonly table: string; readonly query: string }>> = {
  dossiers: { table: 'document', query: 'SELECT count(DISTINCT dossier) AS count FROM document' },
  numbers: { table: 'passage', query: 'SELECT count(*) AS count FROM passage' },
  pins: { table: 'pin', query: 'SELECT count(*) AS count FROM pin' },
  watches: { table: 'watch', query: 'SELECT count(*) AS count FROM watch WHERE dropped IS NULL' },
  schedules: { table: 'schedule', query: 'SELECT count(*) AS count FROM schedule WHERE dropped IS NULL' },
  replies: { table: 'reply', query: 'SELECT count(*) AS count FROM reply' },
};

/** Counts what a database holds. Earlier versions had fewer tables: those that `isThere` denies hold nothing. */
export function countHoldings(database: SqlDatabase, isThere: (table: string) => boolean = () => true): Holdings {
  const counted = Object.entries(COUNTS).map(([kind, { table, query }]) => {
    return [kind, isThere(table) ? Number(database.prepare(query).get()?.count) : 0];
  });
  // Sound: the kinds are those of COUNTS, and each has a number.
  return Object.fromEntries(counted) as Record<keyof Holdings, number>;
}
