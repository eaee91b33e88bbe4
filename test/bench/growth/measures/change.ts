import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOSSIER } from '../../corpus/writeCorpus.ts';
import type { Build } from '../batch.ts';
import type { StepCost } from '../figures.ts';
import { start } from './start.ts';
import { type CorpusSize, requestOf, started } from './started.ts';

/** What one changed file costs: a look at the folder after the change, less one at a folder in which nothing has changed. */
export async function change(build: Build, size: CorpusSize): Promise<StepCost> {
  const folder = join(build.corpusDirectory, DOSSIER);
  const [name = ''] = (await readdir(folder)).sort();
  const path = join(folder, name);
  const before = await readFile(path);
  const unchanged = await start(build, size);
  try {
    await appendFile(path, '\nOne more paragraph about the harbour of Bron, which nobody has seen before.\n');
    const changed = await started(build, requestOf(size, 'threeTerms'), async (batch) => ({
      wallMs: batch.age,
      cpuMs: batch.cpuMs,
    }));
    return {
      wallMs: Math.max(0, Math.round(changed.wallMs - unchanged.wallMs)),
      cpuMs: Math.max(0, changed.cpuMs - unchanged.cpuMs),
    };
  } finally {
    await writeFile(path, before);
    await start(build, size);
  }
}
