import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MisquotationError } from '../../src/dossier/misquotationError.ts';
import { UserError } from '../../src/errors.ts';
import { clientOf } from '../../src/threads/clientOf.ts';
import type { Client } from '../../src/threads/procedure.ts';
import { Supervisor } from '../../src/threads/supervisor.ts';
import type { TestService } from './testWorker.ts';

const NAMES = {
  double: true,
  fail: true,
  count: true,
  ended: true,
  askBack: true,
  block: true,
  exit: true,
  crash: true,
  bytes: true,
} as const satisfies Record<keyof TestService, true>;

let supervisor: Supervisor;
let service: Client<TestService>;
let logged: string[];
let pauses: number[];

beforeEach(() => {
  logged = [];
  pauses = [];
  supervisor = new Supervisor({
    name: 'the worker of the test',
    start: () => new Worker(new URL('./testWorker.ts', import.meta.url)),
    procedures: { double: async (number: number) => number * 2 },
    log: { error: (_about, message) => void logged.push(message), info: (message) => void logged.push(message) },
    pause: (failures) => {
      pauses.push(failures);
      return failures;
    },
  });
  service = clientOf<TestService>(NAMES, supervisor.call);
});
afterEach(() => supervisor.stop());

describe('a worker', () => {
  it('answers several requests, each with its own result', async () => {
    const numbers = Array.from({ length: 50 }, (_, at) => at);
    expect(await Promise.all(numbers.map((number) => service.double(number)))).toEqual(numbers.map((one) => one * 2));
    expect(await service.askBack(21)).toBe(42);
    expect(await service.bytes(3)).toEqual(new Uint8Array([7, 7, 7]));
  });

  it('hands on what went wrong, and what that means', async () => {
    const user: unknown = await service.fail('user').catch((error: unknown) => error);
    expect(user).toBeInstanceOf(UserError);
    expect(user).toMatchObject({ message: 'mend this', cause: { name: 'TypeError', message: 'because of that' } });
    const misquotation: unknown = await service.fail('misquotation').catch((error: unknown) => error);
    expect(misquotation).toBeInstanceOf(MisquotationError);
    const other: unknown = await service.fail('other').catch((error: unknown) => error);
    expect(other).toBeInstanceOf(Error);
    expect(other).not.toBeInstanceOf(UserError);
    expect(other).toMatchObject({ name: 'RangeError', message: 'too far', code: 'ETOOFAR' });
    expect(other instanceof Error && other.stack).toContain('testWorker.ts');
  });

  it('says how far it is while it works', async () => {
    const heard: string[] = [];
    expect(await service.count(4, { say: (line) => heard.push(line) })).toBe(4);
    expect(heard).toEqual(['1', '2', '3', '4']);
  });

  it('ends work for which nobody waits any more, and does not begin what was cancelled before', async () => {
    const controller = new AbortController();
    const counting = service.count(1_000_000, {
      say: (line) => {
        if (line === '5') controller.abort(new Error('enough'));
      },
      signal: controller.signal,
    });
    await expect(counting).rejects.toThrow('enough');
    await expect.poll(() => service.ended(null)).toBe(1);
    const early = new AbortController();
    const blocked = service.block(50);
    const never = service.count(10, { signal: early.signal });
    early.abort(new Error('before it began'));
    await expect(never).rejects.toThrow('before it began');
    await blocked;
    expect(await service.ended(null)).toBe(1);
  });

  it('that is busy does not keep a deadline from firing', async () => {
    const blocked = service.block(2_000);
    const late = service.double(1, { signal: AbortSignal.timeout(20) });
    await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });
    await supervisor.stop();
    await expect(blocked).rejects.toThrow('the worker of the test has ended');
  });
});

describe('a worker that ends by itself', () => {
  it.each(['exit', 'crash'] as const)('by %s: what waits is rejected, what comes is answered', async (how) => {
    const waiting = service.count(1_000_000);
    const ending = how === 'exit' ? service.exit(3) : service.crash(null);
    await expect(waiting).rejects.toThrow('the worker of the test has ended');
    await expect(ending).rejects.toMatchObject({
      ...(how === 'crash' ? { cause: { message: 'nobody catches this' } } : {}),
    });
    expect(await service.double(4)).toBe(8);
    expect(logged).toEqual([
      'the worker of the test has ended; it is started again',
      'the worker of the test was started again',
    ]);
  });

  it('again and again is started after pauses that grow', async () => {
    for (let times = 0; times < 4; times += 1) await service.exit(1).catch(() => {});
    expect(await service.double(4)).toBe(8);
    expect(pauses).toEqual([1, 2, 3, 4]);
  });

  it('is not started again after it was stopped', async () => {
    await supervisor.stop();
    expect(supervisor.isRunning).toBe(false);
    expect(logged).toEqual([]);
  });
});
