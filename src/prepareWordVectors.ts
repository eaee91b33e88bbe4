import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { writeCheckedFile } from './keeping/checkedFile.ts';
import { WordVectors } from './language/wordVectors.ts';
import { readPackagedVectors } from './reading/packagedVectors.ts';

/** What the thread is asked for: some words of a package's file, as the bytes of a file of ours. */
export const preparationSchema = z.object({
  source: z.string(),
  target: z.string(),
  key: z.string(),
  dimensions: z.int(),
  /** Rarer words are left out. */
  lastRank: z.int(),
});
export type Preparation = z.infer<typeof preparationSchema>;

/** Words between two reports of progress. */
const PROGRESS_STEP = 1000;

/** Reads the package's file, and writes the vectors of its most frequent words; `onProgress` hears how far it is, from 0 to 1. */
export function prepareWordVectors(
  { source, target, key, dimensions, lastRank }: Preparation,
  onProgress: (share: number) => void = () => {},
): void {
  function* rows(): ReturnType<typeof readPackagedVectors> {
    for (const row of readPackagedVectors(source, dimensions)) {
      if (row.rank > lastRank) return;
      if (row.rank % PROGRESS_STEP === 0) onProgress(row.rank / lastRank);
      yield row;
    }
  }
  writeCheckedFile(target, key, WordVectors.of(rows(), dimensions).bytes);
}

// Run as a thread, so that the bot answers meanwhile; imported, it only offers the function.
if (parentPort !== null) {
  const port = parentPort;
  const parsed = preparationSchema.safeParse(workerData);
  // A test's own thread has other data, or none.
  if (parsed.success) prepareWordVectors(parsed.data, (share) => port.postMessage(share));
}
