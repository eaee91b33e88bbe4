import type { Dossier } from '../dossier/dossier.ts';
import { MemoryEngine } from '../search/engines/memory/memoryEngine.ts';
import type { Listener } from './listener.ts';
import { rest } from './rest.ts';

/** The engine of a dossier, built in pieces, so that others are served meanwhile. */
export async function openEngine(dossier: Dossier, listener: Listener): Promise<MemoryEngine> {
  return await MemoryEngine.buildAtEase(
    dossier,
    (done) => listener.progress(dossier.name, 'indexing', done, dossier.passageCount),
    rest,
  );
}
