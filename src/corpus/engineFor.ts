/** In memory, in tables of the dossier's store, or in a cluster of OpenSearch. */
export type EngineName = 'memory' | 'disk' | 'opensearch';

/**
 * Up to so many passages an engine in memory is built at each start, which takes less than a second. With 10,000 it takes 3 s
 * of CPU time more than opening the tables, and twice the memory.
 */
const MOST_IN_MEMORY = 2_000;

/** The engine for a dossier of so many passages, if nobody has chosen one. */
export function engineFor(passages: number): EngineName {
  return passages > MOST_IN_MEMORY ? 'disk' : 'memory';
}
