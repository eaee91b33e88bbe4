import type { OpenDossier } from '../../src/openDossier.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';

/** The engine of a dossier in memory. Throws if it is another one. */
export function memoryEngineOf({ engine }: Pick<OpenDossier, 'engine'>): MemoryEngine {
  if (!(engine instanceof MemoryEngine)) throw new Error('the dossier is not in memory');
  return engine;
}
