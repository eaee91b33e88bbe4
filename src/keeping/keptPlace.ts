import type { PostgresPlace } from '../postgresPlace.ts';

/** Where a bot keeps what must last. */
export interface KeptPlace {
  /** The folder with the stores of dossiers and, without a server, with the SQLite database. */
  readonly dataDirectory: string;
  /** The server that `DATABASE_URL` names, which several bots can share; none for SQLite. */
  readonly postgres?: PostgresPlace | undefined;
}
