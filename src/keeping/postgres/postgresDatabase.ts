import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { NamedValues, SqlDatabase, SqlRow, SqlStatement, SqlValue } from '../sqlDatabase.ts';
import type { Act, Answer, Limits } from './message.ts';
import { PostgresError } from './postgresError.ts';
import { type PostgresStatement, statementWords } from './statementWords.ts';
import { fromPostgres, toPostgres } from './values.ts';

/** Limits of a thread that serves people: what takes longer is done again later, and others are served meanwhile. */
export const SERVING_LIMITS: Limits = { statement: 2_000, lock: 100, connect: 500, outcome: 5_000 };
/** Limits of a thread for which nobody waits. */
export const PATIENT_LIMITS: Limits = { statement: 60_000, lock: 10_000, connect: 5_000, outcome: 30_000 };

/** The thread with the connection ends everything in time by itself; this is for one that has died, in milliseconds. */
const RESERVE = 5_000;
/** Room for objects that live shortly in that thread, in megabytes. */
const YOUNG_GENERATION = 4;

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database?sslmode=…` */
  readonly url: string;
  /** In which schema the tables are. */
  readonly schema: string;
  readonly limits: Limits;
}

/**
 * A database on a PostgreSQL server, behind the same calls as SQLite: another thread holds the connection, and this one stops until the
 * answer is there. A commit in a local network takes about as long as SQLite waits for the disk. Errors are `PostgresError`.
 */
export class PostgresDatabase implements SqlDatabase {
  readonly options: PostgresOptions;
  readonly #answered = new Int32Array(new SharedArrayBuffer(4));
  readonly #statements = new Map<string, SqlStatement>();
  #limits: Limits;
  #thread: { readonly worker: Worker; readonly port: MessagePort; isAlive: boolean } | undefined;
  #last = 0;
  #isTransaction = false;

  constructor(options: PostgresOptions) {
    this.options = options;
    this.#limits = options.limits;
  }

  get isTransaction(): boolean {
    return this.#isTransaction;
  }

  prepare(sql: string): SqlStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const words = statementWords(sql);
    const ask = (...given: readonly (SqlValue | NamedValues)[]) => this.#query(words, given);
    const statement: SqlStatement = {
      get: (...given: (SqlValue | NamedValues)[]) => ask(...given).rows[0],
      all: (...given: (SqlValue | NamedValues)[]) => ask(...given).rows,
      run: (...given: (SqlValue | NamedValues)[]) => ({ changes: ask(...given).changes }),
    };
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Takes what begins and ends transactions in SQLite's words, and statements of PostgreSQL. */
  exec(sql: string): void {
    switch (sql) {
      case 'BEGIN IMMEDIATE':
        this.#begin('write');
        return;
      case 'BEGIN':
        this.#begin('read');
        return;
      case 'COMMIT':
        this.#ask({ kind: 'commit' });
        this.#isTransaction = false;
        return;
      case 'ROLLBACK':
        this.#isTransaction = false;
        this.#ask({ kind: 'rollback' });
        return;
      default:
        this.#ask({ kind: 'script', text: sql });
    }
  }

  /** How long things may take from now on. */
  setLimits(limits: Limits): void {
    this.#limits = limits;
    this.#ask({ kind: 'limits', limits });
  }

  close(): void {
    if (this.#thread === undefined) return;
    try {
      this.#ask({ kind: 'close' });
    } finally {
      void this.#thread.worker.terminate();
      this.#thread = undefined;
    }
  }

  #begin(mode: 'write' | 'read'): void {
    this.#ask({ kind: 'begin', mode });
    this.#isTransaction = true;
  }

  #query({ text, names, isWrite }: PostgresStatement, given: readonly (SqlValue | NamedValues)[]) {
    const values = valuesFor(names, given).map(toPostgres);
    const kind = isWrite && !this.#isTransaction ? 'write' : 'query';
    const { rows, changes } = this.#ask({ kind, text, values });
    return { rows: rows.map(fromPostgres), changes };
  }

  #ask(act: Act): { readonly rows: SqlRow[]; readonly changes: number } {
    const { port } = this.#started();
    this.#last += 1;
    const id = this.#last;
    port.postMessage({ id, act });
    const { connect, lock, statement, outcome } = this.#limits;
    const until = performance.now() + connect + lock + 3 * statement + outcome + RESERVE;
    for (let seen = Atomics.load(this.#answered, 0); seen !== id; seen = Atomics.load(this.#answered, 0)) {
      const left = until - performance.now();
      if (left > 0 && Atomics.wait(this.#answered, 0, seen, left) !== 'timed-out') continue;
      this.#abandon();
      const trouble = act.kind === 'commit' || act.kind === 'write' ? 'uncertain' : 'busy';
      throw new PostgresError('the thread that speaks to PostgreSQL does not answer', undefined, trouble);
    }
    // Sound: the thread sends an answer to each request before it says that it has answered.
    const answer = receiveMessageOnPort(port)?.message as Answer;
    if (!('error' in answer)) return answer;
    const { message, code, trouble } = answer.error;
    throw new PostgresError(message, code, trouble);
  }

  #started() {
    if (this.#thread?.isAlive === true) return this.#thread;
    // What is asked in a transaction must not be done outside of it.
    if (this.#isTransaction)
      throw new PostgresError('the thread that speaks to PostgreSQL has ended', undefined, 'busy');
    const { port1, port2 } = new MessageChannel();
    const { url, schema } = this.options;
    const worker = new Worker(new URL('./postgresWorker.ts', import.meta.url), {
      workerData: { url, schema, limits: this.#limits, answered: this.#answered, port: port2 },
      transferList: [port2],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    const thread = { worker, port: port1, isAlive: true };
    worker.on('error', () => {
      thread.isAlive = false;
    });
    worker.on('exit', () => {
      thread.isAlive = false;
    });
    worker.unref();
    this.#thread = thread;
    return thread;
  }

  /** Lets the thread go, and what it was asked. */
  #abandon(): void {
    void this.#thread?.worker.terminate();
    this.#thread = undefined;
  }
}

/** The values of a statement in the order of its placeholders. */
function valuesFor(names: readonly string[], given: readonly (SqlValue | NamedValues)[]): readonly SqlValue[] {
  const [first] = given;
  if (names.length === 0 || !isNamed(first)) return given.filter((value): value is SqlValue => !isNamed(value));
  return names.map((name) => {
    const value = first[name];
    if (value === undefined) throw new Error(`there is no value for :${name}`);
    return value;
  });
}

function isNamed(value: SqlValue | NamedValues | undefined): value is NamedValues {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}
