import { once } from 'node:events';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

it('a worker that gives way leaves the thread that started it as it was', async () => {
  const before = getPriority(0);
  const worker = new Worker(new URL('./givingWorker.ts', import.meta.url));
  const [{ gaveWay, priority }] = await once(worker, 'message');
  await worker.terminate();
  expect(getPriority(0)).toBe(before);
  if (gaveWay) expect(priority).toBeGreaterThan(before);
});
