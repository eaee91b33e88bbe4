import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { Person } from '../people/person.ts';
import type { Statement } from '../statements/statement.ts';

/** One who speaks in a sentence, or through whom its words came. */
export interface Voice {
  /** Undefined if the dossier does not say whom a description means. */
  readonly person: Person | undefined;
  /** The fullest form by which the document names them, else the words of the mention. */
  readonly name: string;
  readonly mention: Slice;
  /** The quotation whose words are theirs; null if the document only reports what they said. */
  readonly statement: Statement | null;
}

/** A sentence of a passage with all who speak in it, first whoever is nearest to the words. */
export interface Utterance {
  readonly document: NumberedDocument;
  readonly passage: Passage;
  readonly sentence: Slice;
  readonly voices: readonly Voice[];
  /** Whether several speak in the sentence, each for themselves: "while Calder stressed". */
  readonly tellsOfSeveral: boolean;
  /** The words that only say who speaks: "The ministry said", "according to". */
  readonly framing: readonly Slice[];
}
