/** In memory, or in tables of the dossier's store. */
export type EngineName = 'memory' | 'disk';

/** Up to so many passages an engine in memory is built at each start: that takes a few seconds, and some 8 kB a passage. */
const MOST_IN_MEMORY = 20_000;

/** The engine for a dossier of so many passages, if nobody has chosen one. */
export function engineFor(passages: number): EngineName {
  return passages > MOST_IN_MEMORY ? 'disk' : 'memory';
}
