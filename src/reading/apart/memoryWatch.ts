import { workerData } from 'node:worker_threads';
import { z } from 'zod';

/**
 * Ends this process if its resident memory exceeds a limit. This runs on a thread of its own, because the thread that reads
 * may be busy for seconds. A worker's own `resourceLimits` count neither buffers nor WebAssembly, so they do not hold.
 */
const { megabytes } = z.object({ megabytes: z.number() }).parse(workerData);
const EVERY = 50;
setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1024 * 1024) process.kill(process.pid, 'SIGKILL');
}, EVERY);
