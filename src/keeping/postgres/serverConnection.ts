import { setTimeout } from 'node:timers/promises';
import { Client, type QueryResult, types } from 'pg';
import { applicationOf } from '../../postgresPlace.ts';
import type { ConnectionSettings, Limits } from './message.ts';
import { isOfServer, PostgresError, type PostgresTrouble, troubleOf } from './postgresError.ts';

/** So long the server may be away until it counts as unreachable, in milliseconds: about as long as it takes to start again. */
const GRACE = 5_000;
/** The pause after an attempt to connect that failed, in milliseconds: what is asked meanwhile fails at once. */
const PAUSE = 250;
/** Longest attempt to connect, in milliseconds. It goes on when whoever asked has given up. */
const LONGEST_ATTEMPT = 5_000;
/** Time that the server's own limit leaves for word of it to arrive, in milliseconds. */
const ON_THE_WAY = 500;
/** A transaction in which nothing is asked for so long is undone by the server, in milliseconds: its writer may be gone. */
const IDLE_TRANSACTION = 15_000;

const INT8 = 20;
const NUMERIC = 1700;
const BOOLEAN = 16;

/** Types as SQLite gives them: numbers for integers and truth values. */
const PARSERS: Readonly<Record<number, (text: string) => number>> = {
  [INT8]: exactNumber,
  [NUMERIC]: exactNumber,
  [BOOLEAN]: (text) => (text === 't' ? 1 : 0),
};

function exactNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new PostgresError(`the number ${text} is too large`, undefined, undefined);
}

/** How something is asked. */
interface Asked {
  /** How long the server may take, in milliseconds; {@link Limits.statement} if left out. */
  readonly patience?: number;
  /** The number of the connection in which its transaction was begun. It is asked in no other one. */
  readonly within?: number | undefined;
}

/** One connection to the server, made again when it is lost. Every error that it throws is a {@link PostgresError}. */
export class ServerConnection {
  readonly #url: string;
  readonly schema: string;
  limits: Limits;
  #client: Client | undefined;
  #number = 0;
  #attempt: { readonly client: Promise<Client>; readonly since: number } | undefined;
  #failure: { readonly error: unknown; readonly at: number } | undefined;
  /** Since when the server has not answered; undefined if it answered last. */
  #awaySince: number | undefined;
  readonly #names = new Map<string, string>();

  constructor({ url, schema, limits }: ConnectionSettings) {
    this.#url = url;
    this.schema = schema;
    this.limits = limits;
  }

  /** The number of the connection that is open, or undefined. Each connection has another one. */
  get number(): number | undefined {
    return this.#client === undefined ? undefined : this.#number;
  }

  /** Runs a statement with values; it is prepared once in each connection. */
  async query(text: string, values: readonly unknown[] = [], asked: Asked = {}): Promise<QueryResult> {
    return this.#run((client) => {
      const name = this.#names.get(text) ?? `s${this.#names.size}`;
      this.#names.set(text, name);
      return client.query({ name, text, values: [...values] });
    }, asked);
  }

  /** Runs statements without values, and returns what came of the last one. */
  async script(text: string, asked: Asked = {}): Promise<QueryResult> {
    // With several statements there are as many results, which the types do not say.
    const results: QueryResult | readonly QueryResult[] = await this.#run((client) => client.query(text), asked);
    return Array.isArray(results) ? results.at(-1) : results;
  }

  async #run<T>(send: (client: Client) => Promise<T>, { patience, within }: Asked): Promise<T> {
    if (within !== undefined && within !== this.number) {
      throw this.#named(new PostgresError('the connection was lost in a transaction', undefined, 'busy'));
    }
    const client = await this.#connected();
    const late = new AbortController();
    try {
      const limit = (patience ?? this.limits.statement) + ON_THE_WAY;
      const result = await Promise.race([send(client), this.#tooLate(limit, late.signal)]);
      this.#awaySince = undefined;
      return result;
    } catch (error) {
      if (isOfServer(error) && this.#client === client) this.#awaySince = undefined;
      else this.drop();
      throw this.#named(error);
    } finally {
      late.abort();
    }
  }

  async #tooLate(milliseconds: number, signal: AbortSignal): Promise<never> {
    await setTimeout(milliseconds, undefined, { signal });
    throw new PostgresError(`PostgreSQL did not answer within ${milliseconds} ms`, undefined, 'busy');
  }

  /** The connection, as soon as there is one, within the limit. */
  async #connected(): Promise<Client> {
    if (this.#client !== undefined) return this.#client;
    if (this.#failure !== undefined && performance.now() - this.#failure.at < PAUSE)
      throw this.#named(this.#failure.error);
    this.#attempt ??= this.#attempted();
    const late = new AbortController();
    try {
      const left = this.#attempt.since + this.limits.connect - performance.now();
      return await Promise.race([this.#attempt.client, this.#tooLate(Math.max(0, left), late.signal)]);
    } catch (error) {
      throw this.#named(error);
    } finally {
      late.abort();
    }
  }

  #attempted(): { readonly client: Promise<Client>; readonly since: number } {
    const client = this.#connect().finally(() => {
      this.#attempt = undefined;
    });
    // If nobody waits for it any more, the next one hears of it.
    client.catch(() => {});
    return { client, since: performance.now() };
  }

  async #connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.#url,
      connectionTimeoutMillis: LONGEST_ATTEMPT,
      keepAlive: true,
      application_name: applicationOf(this.schema),
      types: { getTypeParser: (oid: number) => PARSERS[oid] ?? types.getTypeParser(oid) },
    });
    client.on('error', () => {
      if (this.#client === client) this.drop();
    });
    try {
      await client.connect();
      await client.query(this.#settings());
      this.#client = client;
      this.#number += 1;
      this.#failure = undefined;
      return client;
    } catch (error) {
      this.#failure = { error, at: performance.now() };
      client.connection.stream.destroy();
      throw error;
    }
  }

  /** What holds in each session. Whatever was acknowledged survives a crash of the server. */
  #settings(): string {
    const { statement, lock } = this.limits;
    return `SET search_path TO "${this.schema}"; SET statement_timeout TO ${statement}; SET lock_timeout TO ${lock};
      SET idle_in_transaction_session_timeout TO ${IDLE_TRANSACTION}; SET client_min_messages TO warning;
      SET tcp_keepalives_idle TO 10; SET tcp_keepalives_interval TO 5; SET tcp_keepalives_count TO 3;
      SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'`;
  }

  /** Gives the session other limits, now or when it is there. */
  async setLimits(limits: Limits): Promise<void> {
    this.limits = limits;
    if (this.#client !== undefined) await this.script(this.#settings());
  }

  /** Lets the connection go, whatever it does at the moment; the next request makes another one. */
  drop(): void {
    this.#client?.connection.stream.destroy();
    this.#client = undefined;
    this.#names.clear();
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }

  /** An error with what it means. If the server is away for long, that is no hindrance that passes by itself. */
  #named(error: unknown): PostgresError {
    if (error instanceof PostgresError && error.trouble !== 'busy') return error;
    const message = error instanceof Error && error.message !== '' ? error.message : String(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    const trouble: PostgresTrouble | undefined = isOfServer(error) ? troubleOf(error.code) : 'busy';
    const isAway = !isOfServer(error) || /^(?:08|57P|53300)/u.test(error.code);
    if (!isAway) return new PostgresError(message, code, trouble);
    this.#awaySince ??= performance.now();
    const away = performance.now() - this.#awaySince;
    if (away <= GRACE) return new PostgresError(message, code, trouble);
    return new PostgresError(`${message} (for ${Math.round(away / 1_000)} s)`, code, 'unreachable');
  }
}
