import { z } from 'zod';
import { writeCheckedFile } from '../keeping/checkedFile.ts';
import { WordVectors } from '../search/meaning/wordVectors.ts';
import { readPackagedVectors } from './packagedVectors.ts';

/** What the process is asked for: some words of a package's file, as the bytes of a file of ours. */
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

/** What the process sends to the one that started it: how far it is, from 0 to 1, or why it cannot go on. */
export const reportSchema = z.union([z.number(), z.object({ fault: z.string() })]);
export type Report = z.infer<typeof reportSchema>;

// Run as a process of its own, so that the bot answers meanwhile and all the memory is given back; imported, it only offers.
if (import.meta.main) {
  const tell = (report: Report): void => void process.send?.(report);
  try {
    prepareWordVectors(preparationSchema.parse(JSON.parse(process.argv[2] ?? '')), tell);
  } catch (error) {
    tell({ fault: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
  process.disconnect?.();
}
