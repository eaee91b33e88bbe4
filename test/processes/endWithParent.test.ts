import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { childForTest } from './childForTest.ts';
import { isRunning } from './isRunning.ts';

const program = (file: string): string => join(import.meta.dirname, file);

it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  'a run of the tests that ends by %s leaves no process behind',
  async (signal) => {
    const run = childForTest(program('startTwo.ts'));
    const [line] = await once(createInterface({ input: run.stdout }), 'line');
    const children = z
      .array(z.number())
      .length(2)
      .parse(JSON.parse(String(line)));
    expect(children.map(isRunning)).toEqual([true, true]);
    run.kill(signal);
    await expect.poll(() => children.map(isRunning)).toEqual([false, false]);
  },
);

it('a program that runs to its end is not held up', async () => {
  const child = childForTest(program('endAtOnce.ts'));
  const [code] = await once(child, 'close');
  expect([code, child.signalCode]).toEqual([0, null]);
});
