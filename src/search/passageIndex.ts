import type { NumberedDocument } from '../dossier/dossier.ts';
import type { CharacterGrams } from './characterGrams.ts';
import type { Engine } from './engine.ts';
import type { IndexedPassage } from './indexedPassage.ts';
import type { PassageWords } from './passageWords.ts';
import type { CollectionStatistics } from './statistics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The passages of a dossier, an engine that finds them, and what is known of their words. */
export interface PassageIndex extends Engine, CollectionStatistics {
  /** In the order of the dossier: passages of one document are neighbours. */
  readonly passages: readonly IndexedPassage[];
  /** Languages that occur, as stemming knows them. */
  readonly languages: ReadonlySet<string>;
  /** The languages whose stop words queries may leave out. */
  readonly commonLanguages: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly grams: CharacterGrams;
  /** Cuts a passage into its words. Those of the passages asked for last are remembered. */
  wordsOf(indexed: IndexedPassage): PassageWords;
  /** What a snapshot keeps of the index, as JSON. */
  toJSON(): unknown;
}

/** The passage at a place. Throws if there is none: the index is then not that of the dossier. */
export function passageAt({ passages }: PassageIndex, place: number): IndexedPassage {
  const indexed = passages[place];
  if (indexed === undefined) throw new Error(`the index names passage ${place} of ${passages.length}`);
  return indexed;
}

/** The documents that the passages are slices of, in order. */
export function documentsOf({ passages }: PassageIndex): readonly NumberedDocument[] {
  return [...new Set(passages.map(({ document }) => document))];
}
