import type { NumberedDocument } from '../dossier/dossier.ts';
import type { Passage } from '../dossier/passage.ts';
import type { CharacterGrams } from './characterGrams.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage beside the document that it is a slice of. */
export interface IndexedPassage {
  readonly passage: Passage;
  readonly document: NumberedDocument;
  /** The language by whose rules its words were stemmed. */
  readonly language: string;
}

/** That a passage holds a stem, and how often. */
export interface Posting {
  /** How often it stands in the text, and, weighed down, in headings and title: the frequency of BM25F. */
  readonly frequency: number;
  /** Whether the stem stands in the passage itself, not only in its headings or title. */
  readonly inText: boolean;
}

/**
 * What searching needs of an engine. A passage is known by its place in `passages`; an engine keeps no text of
 * its own.
 */
export interface PassageIndex {
  readonly passages: readonly IndexedPassage[];
  /** Languages that occur, as stemming knows them. */
  readonly languages: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly grams: CharacterGrams;
  /** Every passage that holds a stem in text, heading or title, by its place. */
  postings(stem: string): ReadonlyMap<number, Posting>;
  /** How long a passage is beside the average one, in words weighed like frequencies; 1 is average. */
  relativeLength(place: number): number;
  /** What a snapshot keeps of the engine, as JSON. */
  toJSON(): unknown;
}
