import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { type FileReader, fileReader } from '../fileReader.ts';

/**
 * What a process does with a request, which came through the channel between the processes and is not checked yet. `isRead`
 * is called when the file is read and other work begins, which has its own time.
 */
export type ReadingTask = (request: unknown, reader: FileReader, isRead: () => void) => Promise<unknown>;

const optionsSchema = z.object({ recognisedLanguages: z.array(z.string()).nullable() });

/** Makes this process one that reads files for another: it gets requests, and sends back what the task makes of each. */
export function serveReading(task: ReadingTask): void {
  const [megabytes, options] = z.tuple([z.coerce.number(), z.string()]).parse(process.argv.slice(2));
  const reader = fileReader(optionsSchema.parse(JSON.parse(options)));
  new Worker(new URL('./memoryWatch.ts', import.meta.url), { workerData: { megabytes } }).unref();
  process.on('message', async (request) => {
    const result = await task(request, reader, () => process.send?.({ isRead: true }));
    process.send?.({ result, resident: process.memoryUsage.rss() });
    // The process is killed, never ended by itself. It costs nothing if the file needed no further library.
    flushCompileCache();
  });
  // The process that asked is gone.
  process.on('disconnect', () => process.exit());
}
