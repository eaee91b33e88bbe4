import type { Dossier } from './dossier/dossier.ts';
import type { Meaning } from './search/meaning/meaning.ts';
import type { PassageIndex } from './search/passageIndex.ts';

/** A dossier that has been read and indexed: all that a command works on. */
export interface OpenDossier {
  readonly dossier: Dossier;
  readonly index: PassageIndex;
  /** The number of the reading of the folder, as `TeamStore.arrivals` counts them; absent if no readings are kept. */
  readonly reading?: number;
  /** What the passages mean. Absent without word vectors, which may come only some time after the start. */
  readonly meaning?: Meaning;
}
