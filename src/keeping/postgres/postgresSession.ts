import { setTimeout } from 'node:timers/promises';
import type { QueryResult } from 'pg';
import type { SqlRow } from '../sqlDatabase.ts';
import type { Act } from './message.ts';
import { isAway, PostgresError } from './postgresError.ts';
import type { ServerConnection } from './serverConnection.ts';

/** What came of an act. */
export interface Outcome {
  readonly rows: SqlRow[];
  readonly changes: number;
}

const NOTHING: Outcome = { rows: [], changes: 0 };

/**
 * Writers take turns, as in SQLite: whoever reads something and then writes by it finds it as it was. Each statement sees what was
 * committed before it, and while this lock is held nobody else commits anything.
 */
const beginWrite = (schema: string): string => `BEGIN ISOLATION LEVEL READ COMMITTED;
  SELECT pg_advisory_xact_lock(hashtext('verbatim'), hashtext('${schema}')), pg_current_xact_id()::text AS id`;
const BEGIN_READ = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const OUTCOME = 'SELECT pg_xact_status($1::text::xid8) AS status';
/** Between two looks at what became of a commit, in milliseconds. */
const OUTCOME_PAUSE = 50;

/** A transaction that is open. */
interface Transaction {
  /** What the server calls it; null if it only reads. */
  readonly id: string | null;
  /** The number of its connection. */
  readonly within: number | undefined;
  /** What failed in it: it can only be rolled back. */
  readonly failure: unknown;
}

/** Transactions over a connection that can be lost. Throws {@link PostgresError}. */
export class PostgresSession {
  readonly #connection: ServerConnection;
  #transaction: Transaction | undefined;

  constructor(connection: ServerConnection) {
    this.#connection = connection;
  }

  async act(act: Act): Promise<Outcome> {
    switch (act.kind) {
      case 'query':
        return outcomeOf(await this.#query(act.text, act.values));
      case 'write':
        return this.#write(act.text, act.values);
      case 'script':
        return outcomeOf(await this.#inTransaction((asked) => this.#connection.script(act.text, asked)));
      case 'begin':
        await this.#begin(act.mode);
        return NOTHING;
      case 'commit':
        await this.#commit();
        return NOTHING;
      case 'rollback':
        await this.#rollback();
        return NOTHING;
      case 'limits':
        await this.#connection.setLimits(act.limits);
        return NOTHING;
      case 'close':
        await this.#connection.close();
        return NOTHING;
    }
  }

  /** What only reads is asked once more if the connection was lost, in a new one. */
  async #query(text: string, values: readonly unknown[]): Promise<QueryResult> {
    const ask = (): Promise<QueryResult> => this.#inTransaction((asked) => this.#connection.query(text, values, asked));
    try {
      return await ask();
    } catch (error) {
      const isLost = isAway(error) && this.#connection.number === undefined;
      if (this.#transaction !== undefined || !isLost) throw error;
      return ask();
    }
  }

  async #write(text: string, values: readonly unknown[]): Promise<Outcome> {
    await this.#begin('write');
    try {
      const result = await this.#inTransaction((asked) => this.#connection.query(text, values, asked));
      await this.#commit();
      return outcomeOf(result);
    } catch (error) {
      await this.#rollback();
      throw error;
    }
  }

  async #begin(mode: 'write' | 'read'): Promise<void> {
    if (this.#transaction !== undefined) throw new PostgresError('a transaction is open already', undefined, undefined);
    try {
      const { lock, statement } = this.#connection.limits;
      const text = mode === 'write' ? beginWrite(this.#connection.schema) : BEGIN_READ;
      const { rows } = await this.#connection.script(text, { patience: lock + statement });
      const id = mode === 'write' ? String(rows[0]?.id) : null;
      this.#transaction = { id, within: this.#connection.number, failure: undefined };
    } catch (error) {
      await this.#rollback();
      // A standby gives no ids to transactions.
      const isStandby = error instanceof PostgresError && error.code === '25000';
      throw isStandby ? new PostgresError(error.message, error.code, 'readOnly') : error;
    }
  }

  /** Whatever fails in a transaction, nothing more is done in it. */
  async #inTransaction<T>(work: (asked: { readonly within?: number | undefined }) => Promise<T>): Promise<T> {
    const transaction = this.#transaction;
    if (transaction === undefined) return work({});
    if (transaction.failure !== undefined) throw transaction.failure;
    try {
      return await work({ within: transaction.within ?? Number.NaN });
    } catch (error) {
      this.#transaction = { ...transaction, failure: error };
      throw error;
    }
  }

  async #commit(): Promise<void> {
    const transaction = this.#transaction;
    if (transaction === undefined) throw new PostgresError('no transaction is open', undefined, undefined);
    try {
      const { command } = await this.#inTransaction((asked) => this.#connection.script('COMMIT', asked));
      // The server answers the COMMIT of a transaction that has failed with ROLLBACK, and with no error.
      if (command !== 'COMMIT') throw new PostgresError('the transaction has failed', undefined, 'busy');
    } catch (error) {
      if (transaction.failure !== undefined || transaction.id === null || !isAway(error)) throw error;
      if (!(await this.#isCommitted(transaction.id, error))) throw error;
    }
    this.#transaction = undefined;
  }

  /** Whether a transaction was committed, as the server knows it. Throws an error that is `uncertain` if it cannot be asked. */
  async #isCommitted(id: string, lost: PostgresError): Promise<boolean> {
    const until = performance.now() + this.#connection.limits.outcome;
    for (;;) {
      try {
        const { rows } = await this.#connection.query(OUTCOME, [id]);
        const status: unknown = rows[0]?.status;
        if (status === 'committed') return true;
        if (status === 'aborted') return false;
      } catch {
        // The server is not there yet; what went wrong is said by the error that is at hand.
      }
      if (performance.now() >= until) throw new PostgresError(lost.message, lost.code, 'uncertain');
      await setTimeout(OUTCOME_PAUSE);
    }
  }

  /** Undoes what was begun. The server does so by itself if the connection is lost. */
  async #rollback(): Promise<void> {
    this.#transaction = undefined;
    if (this.#connection.number === undefined) return;
    try {
      await this.#connection.script('ROLLBACK');
    } catch {
      this.#connection.drop();
    }
  }
}

function outcomeOf({ rows, rowCount }: QueryResult): Outcome {
  return { rows, changes: rowCount ?? 0 };
}
