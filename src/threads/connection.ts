import type { Message } from './message.ts';
import type { Procedures, Waiting } from './procedure.ts';
import { receivedError, sentError } from './sentError.ts';

/** One end of a channel between two threads: a worker, as its parent sees it, or a message port. */
export interface Port {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: Message) => void): unknown;
  off(event: 'message', listener: (message: Message) => void): unknown;
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly say: (line: string) => void;
}

/** Calls procedures of the other thread, and runs those that it asks for. {@link Message} is what they send. */
export class Connection {
  readonly #port: Port;
  readonly #procedures: ReadonlyMap<string, (request: never, call: never) => Promise<unknown>>;
  /** Own calls that wait for a result. */
  readonly #pending = new Map<number, Pending>();
  /** Requests of the other thread that are being run. */
  readonly #running = new Map<number, AbortController>();
  #lastId = 0;
  /** Requests start one after the other, each in a turn of the event loop of its own. */
  #start: Promise<void> = Promise.resolve();
  #closed: Error | undefined;

  /** `procedures` are what the other thread may ask for. */
  constructor(port: Port, procedures: Procedures<object>) {
    this.#port = port;
    this.#procedures = new Map(Object.entries(procedures));
    port.on('message', this.#receive);
  }

  /** Has the other thread run a procedure. Rejects with what it threw, with the reason of the signal, or if the connection closes. */
  async call(procedure: string, request: unknown, { signal, say = () => {} }: Waiting = {}): Promise<unknown> {
    signal?.throwIfAborted();
    if (this.#closed !== undefined) throw this.#closed;
    this.#lastId += 1;
    const id = this.#lastId;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const cancel = (): void => {
      this.#send({ kind: 'cancel', id });
      reject(signal?.reason);
    };
    this.#pending.set(id, { resolve, reject, say });
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      this.#send({ kind: 'request', id, procedure, request });
      return await promise;
    } finally {
      this.#pending.delete(id);
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Has the other thread run a procedure, without waiting for it. */
  notify(procedure: string, request: unknown): void {
    this.#send({ kind: 'request', id: null, procedure, request });
  }

  /** Rejects the calls that wait, aborts the requests that run, and neither sends nor receives any more. */
  close(reason: Error): void {
    if (this.#closed !== undefined) return;
    this.#closed = reason;
    this.#port.off('message', this.#receive);
    for (const { reject } of this.#pending.values()) reject(reason);
    for (const controller of this.#running.values()) controller.abort(reason);
  }

  readonly #receive = (message: Message): void => {
    if (message.kind === 'request') void this.#run(message);
    else if (message.kind === 'cancel') this.#running.get(message.id)?.abort();
    else if (message.kind === 'progress') this.#pending.get(message.id)?.say(message.line);
    else if (message.kind === 'result') this.#pending.get(message.id)?.resolve(message.result);
    else this.#pending.get(message.id)?.reject(receivedError(message.error));
  };

  /** Runs a request. Nobody hears of the error of a notification, so it is thrown in this thread. */
  async #run({ id, procedure, request }: Extract<Message, { kind: 'request' }>): Promise<void> {
    const controller = new AbortController();
    if (id !== null) this.#running.set(id, controller);
    const answer = (message: Message): void => {
      if (id !== null && !controller.signal.aborted) this.#send(message);
    };
    try {
      const run = this.#procedures.get(procedure);
      if (run === undefined) throw new Error(`this thread has no procedure ${procedure}`);
      const say = (line: string): void => answer({ kind: 'progress', id: id ?? 0, line });
      await this.#turn();
      controller.signal.throwIfAborted();
      // Sound: both threads run the same version, and a client has the types of the procedures that it calls.
      const result = await run(request as never, { signal: controller.signal, say } as never);
      answer({ kind: 'result', id: id ?? 0, result });
    } catch (error) {
      if (id === null) throw error;
      answer({ kind: 'error', id, error: sentError(error) });
    } finally {
      if (id !== null) this.#running.delete(id);
    }
  }

  /** A turn of its own: what came in meanwhile is received before, and the request may be cancelled by it. */
  #turn(): Promise<void> {
    this.#start = this.#start.then(() => new Promise((resolve) => setImmediate(resolve)));
    return this.#start;
  }

  #send(message: Message): void {
    if (this.#closed === undefined) this.#port.postMessage(message);
  }
}
