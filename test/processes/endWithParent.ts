// Loaded before the program of a child process. Ends the process when its parent has ended, in whatever way. A thread of its
// own looks for the parent, so that a program that never returns to its event loop ends too.
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';

/** Time between two looks, in milliseconds. */
const EVERY = 100;

const dataSchema = z.object({ watchedParent: z.number() });

if (isMainThread) {
  const { ENDS_WITH_PARENT: parent } = process.env;
  // What this process starts has another parent.
  delete process.env.ENDS_WITH_PARENT;
  if (parent !== undefined) {
    // Without arguments for Node, because this file is one of them.
    new Worker(new URL(import.meta.url), { workerData: { watchedParent: Number(parent) }, execArgv: [] }).unref();
  }
} else {
  // The threads of the program load this file too, but their data is another.
  const { data } = dataSchema.safeParse(workerData);
  if (data !== undefined) {
    setInterval(() => {
      if (process.ppid !== data.watchedParent) process.kill(process.pid, 'SIGKILL');
    }, EVERY);
  }
}
