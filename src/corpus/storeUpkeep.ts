import type { PeopleCorrections } from '../dossier/peopleCorrections.ts';
import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import { removeDiskIndex, updateDiskIndex } from './diskIndex.ts';
import { type EngineName, engineFor } from './engineFor.ts';
import type { Listener } from './listener.ts';
import { PeopleKeeper } from './people/peopleKeeper.ts';

/** Brings what a store keeps of its dossier as a whole to its documents, whoever put them there: the index and the people. */
export class StoreUpkeep {
  readonly #engine: EngineName | undefined;
  readonly #listener: Listener;
  readonly #keepers = new WeakMap<DossierStore, PeopleKeeper>();

  /** `engine` is that of all dossiers; if it is undefined, that of each is chosen by its size. */
  constructor(engine: EngineName | undefined, listener: Listener) {
    this.#engine = engine;
    this.#listener = listener;
  }

  async update(dossier: string, store: DossierStore, corrections: PeopleCorrections): Promise<void> {
    const onProgress = (done: number, of: number): void => this.#listener.progress(dossier, 'indexing', done, of);
    const engine = this.#engine ?? engineFor(store.reader.passageCount());
    if (engine === 'memory') removeDiskIndex(store);
    // If the passages are found elsewhere, their words are still here.
    else await updateDiskIndex(store, onProgress, engine === 'disk' ? 'passages' : 'words');
    this.#keeperOf(store).update(corrections);
  }

  #keeperOf(store: DossierStore): PeopleKeeper {
    const keeper = this.#keepers.get(store) ?? new PeopleKeeper(store);
    this.#keepers.set(store, keeper);
    return keeper;
  }
}
