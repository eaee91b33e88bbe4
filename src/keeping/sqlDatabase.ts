/** What can be given for a placeholder of a statement. */
export type SqlValue = null | number | bigint | string | Uint8Array;
/** Values by the names of their placeholders. */
export type NamedValues = Readonly<Record<string, SqlValue>>;
/** A row by the names of its columns. */
export type SqlRow = Record<string, null | number | bigint | string | Uint8Array>;

/** A statement with placeholders: `?` in turn, `?1` by number, or `:name`. */
export interface SqlStatement {
  /** The first row, or undefined. */
  get(...values: SqlValue[]): SqlRow | undefined;
  get(named: NamedValues, ...values: SqlValue[]): SqlRow | undefined;
  all(...values: SqlValue[]): SqlRow[];
  all(named: NamedValues, ...values: SqlValue[]): SqlRow[];
  /** Returns how many rows were changed. */
  run(...values: SqlValue[]): { readonly changes: number | bigint };
  run(named: NamedValues, ...values: SqlValue[]): { readonly changes: number | bigint };
}

/**
 * A database in which what must last is kept, as far as it is used here. A call returns when it is done: after a COMMIT, a crash at any
 * instant leaves the change done. Statements are written for SQLite and PostgreSQL alike. `DatabaseSync` of node:sqlite is one as it
 * is, `PostgresDatabase` is the other one.
 */
export interface SqlDatabase {
  prepare(sql: string): SqlStatement;
  /** Runs statements without placeholders. */
  exec(sql: string): void;
  close(): void;
  /** Whether a transaction is open. */
  readonly isTransaction: boolean;
}
