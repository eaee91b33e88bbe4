// A worker for tests: it answers, fails, counts, waits and ends as it is asked.
import { parentPort } from 'node:worker_threads';
import { MisquotationError } from '../../src/dossier/misquotationError.ts';
import { UserError } from '../../src/errors.ts';
import { Connection } from '../../src/threads/connection.ts';
import type { Call, Procedure } from '../../src/threads/procedure.ts';

/** What the worker of these tests does. */
export interface TestService {
  readonly double: Procedure<number, number>;
  readonly fail: Procedure<string, never>;
  /** Says each number up to this one, one in a turn of the event loop; returns at which it ended. */
  readonly count: Procedure<number, number>;
  /** How often a count was ended by its signal. */
  readonly ended: Procedure<null, number>;
  /** Asks the other thread to double the number. */
  readonly askBack: Procedure<number, unknown>;
  /** Stops the whole thread for so many milliseconds. */
  readonly block: Procedure<number, void>;
  readonly exit: Procedure<number, never>;
  /** Throws where nobody catches it. */
  readonly crash: Procedure<null, never>;
  readonly bytes: Procedure<number, Uint8Array>;
}

let ended = 0;

const service: TestService = {
  double: async (number) => number * 2,
  fail: async (kind) => {
    if (kind === 'user') throw new UserError('mend this', { cause: new TypeError('because of that') });
    if (kind === 'misquotation') throw new MisquotationError('not the words');
    throw Object.assign(new RangeError('too far'), { code: 'ETOOFAR' });
  },
  count: async (upTo, { signal, say }: Call) => {
    for (let at = 1; at <= upTo; at += 1) {
      say(String(at));
      await new Promise((resolve) => setImmediate(resolve));
      if (!signal.aborted) continue;
      ended += 1;
      return at;
    }
    return upTo;
  },
  ended: async () => ended,
  askBack: async (number) => connection.call('double', number),
  block: async (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
  exit: async (code) => process.exit(code),
  crash: () =>
    new Promise(() => {
      setImmediate(() => {
        throw new Error('nobody catches this');
      });
    }),
  bytes: async (length) => new Uint8Array(length).fill(7),
};

if (parentPort === null) throw new Error('this file is run as a worker');
const connection = new Connection(parentPort, service);
