import type { PlacesByCluster } from './documentPlaces.ts';
import type { OfficialPlace } from './officialPlaces.ts';

/** A document with what was found of names in it. */
export interface JoinedDocument {
  readonly id: string;
  readonly language: string | undefined;
  /** The numbers of the words that it writes with capitals. */
  readonly words: ReadonlySet<number>;
  readonly official: readonly OfficialPlace[];
  /** By the numbers of the clusters that they name. */
  places: PlacesByCluster;
  /** Its place in the reading order of the dossier. */
  position: number;
}
