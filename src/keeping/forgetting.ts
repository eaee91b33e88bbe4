import { z } from 'zod';
import { wording } from '../wording/catalogue.ts';
import { AuditLog } from './audit.ts';
import { transaction } from './database.ts';
import { PostgresDatabase } from './postgres/postgresDatabase.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/** In place of the id of a person who was forgotten. Discord gives no such id. */
export const NOBODY = '0';

/** What becomes of a person's rows in one table: they go, or columns of them are set to something else. */
export interface Forgetting {
  readonly table: string;
  /** Null if the rows are deleted. Keys are columns. */
  readonly becomes: Readonly<Record<string, string | null>> | null;
}

const NAMELESS = { user: NOBODY, user_name: wording.operating.forgotten };

/**
 * Every table that names a person, in a column `user`. What is the person's own goes; what a team works with stays without
 * the person. A test finds tables that are missing here.
 */
export const FORGETTING: readonly Forgetting[] = [
  { table: 'reply', becomes: null },
  { table: 'asked', becomes: null },
  { table: 'dossier_choice', becomes: null },
  { table: 'feedback', becomes: null },
  // The citations stay, so that a digest can say that words which were shared have changed.
  { table: 'share', becomes: { user: NOBODY, options: '{}', previous: null } },
  { table: 'pin', becomes: NAMELESS },
  { table: 'briefing_version', becomes: NAMELESS },
  { table: 'watch', becomes: { user: NOBODY } },
  { table: 'schedule', becomes: { user: NOBODY } },
  { table: 'audit', becomes: NAMELESS },
];

/** What posts in someone's direct messages: without the person there is nobody to post to. */
const PRIVATE = ['watch', 'schedule'] as const;

/** How many rows of a table had the person. */
export interface Forgotten {
  readonly table: string;
  readonly rows: number;
  readonly isDeleted: boolean;
}

const countSchema = z.object({ count: z.number() });

/** How many rows of each table name a person (Discord id). */
export function rowsOf(database: SqlDatabase, user: string): readonly Forgotten[] {
  return FORGETTING.map(({ table, becomes }) => {
    const row = database.prepare(`SELECT count(*) AS count FROM ${table} WHERE user = ?`).get(user);
    return { table, rows: countSchema.parse(row).count, isDeleted: becomes === null };
  });
}

/**
 * Forgets a person (Discord id), in one transaction, also while the bot runs. Returns what there was. What was deleted is
 * overwritten in the file (https://sqlite.org/pragma.html#pragma_secure_delete).
 */
export function forgetPerson(database: SqlDatabase, user: string, now: () => number = Date.now): readonly Forgotten[] {
  if (!(database instanceof PostgresDatabase)) database.exec('PRAGMA secure_delete = ON');
  const found = transaction(database, () => {
    const rows = rowsOf(database, user);
    for (const table of PRIVATE) {
      database
        .prepare(`UPDATE ${table} SET dropped = coalesce(dropped, ?) WHERE user = ? AND guild IS NULL`)
        .run(now(), user);
    }
    for (const { table, becomes } of FORGETTING) forgetIn(database, table, becomes, user);
    const sum = rows.reduce((all, each) => all + each.rows, 0);
    const terminal = { guild: null, channel: 'terminal', user: 'terminal', userName: 'terminal' };
    new AuditLog(database, now).record({ ...terminal, act: 'forget', dossier: null, what: `${sum}` });
    return rows;
  });
  overwriteDeleted(database);
  return found;
}

/** What was deleted or changed is still in the files as it was. What a server archives elsewhere is not reached. */
function overwriteDeleted(database: SqlDatabase): void {
  if (database instanceof PostgresDatabase) {
    database.exec(`VACUUM ${FORGETTING.map(({ table }) => table).join(', ')}`);
    return;
  }
  // The write-ahead log has the rows as they were until it is emptied. If the bot reads just now, it is emptied later.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function forgetIn(database: SqlDatabase, table: string, becomes: Forgetting['becomes'], user: string): void {
  if (becomes === null) {
    database.prepare(`DELETE FROM ${table} WHERE user = ?`).run(user);
    return;
  }
  const columns = Object.keys(becomes).map((column) => `${column} = ?`);
  database.prepare(`UPDATE ${table} SET ${columns.join(', ')} WHERE user = ?`).run(...Object.values(becomes), user);
}
