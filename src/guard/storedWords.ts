import type { Dossier } from '../dossier/dossier.ts';
import type { PlacedPassage } from '../search/placedPassage.ts';
import { wordsOf } from '../text/wordsOf.ts';

/** Finds words in the stored passages, so that the guard need not read them all. */
export interface StoredWords {
  /** The passages whose text can have all of some folded words: never too few. */
  readonly passagesWith: (words: readonly string[]) => Iterable<PlacedPassage>;
  /** Whether the text of a document has a folded word. */
  readonly has: (word: string) => boolean;
}

/** Finds words by reading every document. */
export function wordsOfEveryDocument({ documents }: Dossier): StoredWords {
  return {
    *passagesWith() {
      for (const document of documents) for (const passage of document.passages) yield { document, passage };
    },
    has: (word) => documents.some(({ text }) => wordsOf(text).includes(word)),
  };
}
