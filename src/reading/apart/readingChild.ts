import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { fileReader } from '../fileReader.ts';

/** The program of a process that reads files for another: it gets a file, and sends back what reading it came to. */
const optionsSchema = z.object({ recognisedLanguages: z.array(z.string()).nullable() });
const [megabytes, options] = z.tuple([z.coerce.number(), z.string()]).parse(process.argv.slice(2));
const reader = fileReader(optionsSchema.parse(JSON.parse(options)));

new Worker(new URL('./memoryWatch.ts', import.meta.url), { workerData: { megabytes } }).unref();

const foundFile = z.object({
  dossier: z.string(),
  file: z.string(),
  path: z.string(),
  size: z.number(),
  modified: z.number(),
});

process.on('message', async (message) => {
  const results = await reader.read(foundFile.parse(message));
  process.send?.({ results, resident: process.memoryUsage.rss() });
  // The process is killed, never ended by itself. It costs nothing if the file needed no further library.
  flushCompileCache();
});
// The process that asked is gone.
process.on('disconnect', () => process.exit());
