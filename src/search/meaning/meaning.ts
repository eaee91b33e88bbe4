import type { Alike } from '../engine.ts';
import { type Common, Directions } from './directions.ts';
import { documentMeaning, type PassageInLanguage, sumOfWords } from './documentMeaning.ts';
import type { WordVectors } from './wordVectors.ts';

/**
 * What the passages of a dossier mean by their words: the sum of their words' vectors, the rare words counting most. Finds what
 * is said in other words; only English is known.
 */
export class Meaning {
  readonly vectors: WordVectors;
  readonly #directions: Directions;

  constructor(vectors: WordVectors, directions: Directions) {
    this.vectors = vectors;
    this.#directions = directions;
  }

  /** Sums up some passages, whose places are those in the list. */
  static of(vectors: WordVectors, passages: readonly PassageInLanguage[]): Meaning {
    const documents = [{ firstPlace: 0, meaning: documentMeaning(passages, vectors) }];
    return new Meaning(vectors, Directions.of(vectors.dimensions, documents));
  }

  /** The direction that all passages share. */
  get common(): Common {
    return this.#directions.common;
  }

  /**
   * The `k` passages that are most like what some folded words mean together, best first, of equals that of the earlier
   * document; none if no word is known. Passages that are not English, are headings or have few words are like nothing.
   */
  alike(words: readonly string[], k: number): readonly Alike[] {
    return this.#directions.alike(sumOfWords(words, this.vectors), k);
  }

  /** The same cosine of every passage, by its place: from -1 to 1, and 0 where nothing is alike. */
  likeness(words: readonly string[]): Float32Array {
    return this.#directions.likeness(sumOfWords(words, this.vectors));
  }
}
