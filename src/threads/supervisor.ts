import type { Worker } from 'node:worker_threads';
import { Connection } from './connection.ts';
import type { Procedures, Waiting } from './procedure.ts';

/** What a supervisor works with. */
export interface SupervisorOptions {
  /** What the worker is, for the log and for errors, such as “the answering worker”. */
  readonly name: string;
  /** Starts the worker. */
  readonly start: () => Worker;
  /** What the worker may ask of this thread. */
  readonly procedures: Procedures<object>;
  readonly log: { error(about: object, message: string): void; info(message: string): void };
  /** The pause before the worker is started again after so many failures in a row, in milliseconds. */
  readonly pause?: (failures: number) => number;
}

const SHORTEST_PAUSE = 200;
const LONGEST_PAUSE = 30_000;
/** A worker that has run for so long is no failure to start, in milliseconds. */
const STEADY = 60_000;

function pauseAfter(failures: number): number {
  return Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** Math.max(0, failures - 1));
}

/**
 * Keeps a worker running. If it ends by itself, the calls that wait for it are rejected, and it is started again, after pauses
 * that grow. Calls that are made during a pause wait for the next start.
 */
export class Supervisor {
  readonly #options: SupervisorOptions;
  #worker: Worker | undefined;
  #connection: Promise<Connection>;
  #connected: (connection: Connection) => void = () => {};
  #failures = 0;
  #waiting = 0;
  #pause: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.#connection = this.#nextConnection();
    this.#start();
  }

  /** Has the worker run a procedure. Rejects as {@link Connection.call} does; also if the worker ends meanwhile. */
  readonly call = async (procedure: string, request: unknown, waiting: Waiting = {}): Promise<unknown> => {
    this.#waiting += 1;
    try {
      const connection = await withSignal(this.#connection, waiting.signal);
      return await connection.call(procedure, request, waiting);
    } finally {
      this.#waiting -= 1;
    }
  };

  /** How many calls wait for the worker. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Whether the worker runs: it has not ended, and is not about to be started again. */
  get isRunning(): boolean {
    return this.#worker !== undefined;
  }

  /** Ends the worker at once, and does not start it again. Calls that wait are rejected. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#pause);
    await this.#worker?.terminate();
  }

  #nextConnection(): Promise<Connection> {
    const { promise, resolve } = Promise.withResolvers<Connection>();
    this.#connected = resolve;
    return promise;
  }

  #start(): void {
    const { name, start, procedures, log, pause = pauseAfter } = this.#options;
    const since = performance.now();
    const worker = start();
    const connection = new Connection(worker, procedures);
    let fault: unknown;
    worker.on('error', (error) => {
      fault = error;
    });
    worker.once('exit', (code) => {
      connection.close(new Error(`${name} has ended (code ${code})`, { cause: fault }));
      this.#worker = undefined;
      if (this.#isStopped) return;
      this.#failures = performance.now() - since < STEADY ? this.#failures + 1 : 1;
      const wait = pause(this.#failures);
      log.error({ err: fault, code, pause: wait }, `${name} has ended; it is started again`);
      this.#connection = this.#nextConnection();
      this.#pause = setTimeout(() => {
        this.#start();
        log.info(`${name} was started again`);
      }, wait);
    });
    this.#worker = worker;
    this.#connected(connection);
  }
}

/** Waits for a promise unless the signal is aborted before; then rejects with its reason. */
async function withSignal<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
