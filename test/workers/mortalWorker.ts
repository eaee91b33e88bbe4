// The answering worker, which also ends when a file `end-answering` comes into the data directory, once for each file.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import '../../src/workers/answeringWorker.ts';

const sign = join(String(workerData.dataDirectory), 'end-answering');
setInterval(() => {
  if (!existsSync(sign)) return;
  rmSync(sign);
  process.exit(7);
}, 20).unref();
