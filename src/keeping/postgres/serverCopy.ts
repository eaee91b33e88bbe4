import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { openDatabase, transaction } from '../database.ts';
import type { SqlDatabase, SqlRow, SqlValue } from '../sqlDatabase.ts';
import type { PostgresDatabase } from './postgresDatabase.ts';
import { TABLES } from './tables.ts';

/** Rows that are read, or written with one statement. */
const AT_ONCE = 200;

const lastSchema = z.object({ last: z.number().nullable() });

/** Copies all rows of an SQLite file of this version into empty tables on a server. Call it in a transaction. */
export function copyToServer(file: DatabaseSync, database: PostgresDatabase): void {
  for (const { name, isNumbered } of TABLES) {
    insertAll(database, name, file.prepare(`SELECT * FROM "${name}"`).iterate());
    if (!isNumbered) continue;
    // A number that was given is not given again, also if its row is gone.
    const { last } = lastSchema.parse(
      file
        .prepare(
          `SELECT max(last) AS last FROM (SELECT max(id) AS last FROM "${name}"
           UNION ALL SELECT seq FROM sqlite_sequence WHERE name = ?)`,
        )
        .get(name),
    );
    if (last !== null && last > 0) {
      database.prepare("SELECT setval(pg_get_serial_sequence(?, 'id'), ?)").get(name, last);
    }
  }
}

/** Copies all that a server keeps, as it is at one moment, into a new SQLite file at `path`. */
export function copyFromServer(database: PostgresDatabase, path: string): void {
  const file = openDatabase(path);
  try {
    // All in one file: the copy may be moved.
    file.exec('PRAGMA journal_mode = DELETE');
    database.exec('BEGIN');
    try {
      transaction(file, () => {
        for (const { name, isNumbered } of TABLES) {
          insertAll(file, name, rowsOnServer(database, name));
          if (isNumbered) continueNumbers(file, name, lastNumber(database, name));
        }
      });
    } finally {
      database.exec('ROLLBACK');
    }
  } finally {
    file.close();
  }
}

function* rowsOnServer(database: PostgresDatabase, table: string): Iterable<SqlRow> {
  const cursor = `copied_${table}`;
  database.exec(`DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT * FROM "${table}"`);
  const fetch = database.prepare(`FETCH ${AT_ONCE} FROM ${cursor}`);
  for (;;) {
    const rows = fetch.all();
    yield* rows;
    if (rows.length < AT_ONCE) break;
  }
  database.exec(`CLOSE ${cursor}`);
}

function lastNumber(database: PostgresDatabase, table: string): number | null {
  const row = database
    .prepare("SELECT pg_sequence_last_value(pg_get_serial_sequence(?, 'id')::regclass) AS last")
    .get(table);
  return lastSchema.parse(row).last;
}

function continueNumbers(file: DatabaseSync, table: string, last: number | null): void {
  const isKept = file.prepare("SELECT 1 FROM sqlite_schema WHERE name = ? AND sql LIKE '%AUTOINCREMENT%'").get(table);
  if (isKept === undefined || last === null) return;
  file.prepare('DELETE FROM sqlite_sequence WHERE name = ?').run(table);
  file.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(table, last);
}

function insertAll(database: SqlDatabase, table: string, rows: Iterable<SqlRow>): void {
  let batch: SqlRow[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < AT_ONCE) continue;
    insert(database, table, batch);
    batch = [];
  }
  insert(database, table, batch);
}

function insert(database: SqlDatabase, table: string, rows: readonly SqlRow[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const marks = `(${columns.map(() => '?').join(', ')})`;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = rows.flatMap((row) => columns.map((column): SqlValue => row[column] ?? null));
  const sql = `INSERT INTO "${table}" (${names}) VALUES ${rows.map(() => marks).join(', ')}`;
  database.prepare(sql).run(...values);
}
