/** Where a database is on a PostgreSQL server. */
export interface PostgresPlace {
  /** As `DATABASE_URL` says, for the client of PostgreSQL. It can hold a password. */
  readonly url: string;
  /** In which schema of the database the tables are. */
  readonly schema: string;
}

/** The schema if the address names none. */
const SCHEMA = 'verbatim';
/** What a schema may be called: PostgreSQL cuts longer names, and keeps those with `pg_` for itself. */
const SCHEMA_NAME = /^(?!pg_)[a-z_][a-z0-9_]{0,40}$/u;

/**
 * Reads `postgres://user@host/database?schema=name`; `schema` is ours, all else is for the client. Undefined if it is no such address.
 */
export function postgresPlace(text: string): PostgresPlace | undefined {
  const url = URL.parse(text);
  if (url === null || !/^postgres(?:ql)?:$/u.test(url.protocol) || url.pathname.length < 2) return undefined;
  const schema = url.searchParams.get('schema') ?? SCHEMA;
  if (!SCHEMA_NAME.test(schema)) return undefined;
  url.searchParams.delete('schema');
  return { url: url.href, schema };
}

/** What a connection to the tables in a schema calls itself on the server. */
export function applicationOf(schema: string): string {
  return `verbatim:${schema}`;
}

/** The password in an address; undefined if there is none. */
export function passwordOf({ url }: PostgresPlace): string | undefined {
  const { password } = new URL(url);
  return password === '' ? undefined : decodeURIComponent(password);
}

/** What an operator reads of it: no user, no password. */
export function addressOf({ url, schema }: PostgresPlace): string {
  const { host, pathname } = new URL(url);
  const database = `${host}${pathname}`;
  return schema === SCHEMA ? database : `${database}?schema=${schema}`;
}
