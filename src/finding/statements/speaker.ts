import type { Slice } from '../../dossier/slice.ts';

/** Who spoke, and the words that say so. */
export interface Speaker {
  /** The fullest form by which the document names that person or body, else the words of the mention. */
  readonly name: string;
  /** The words beside the cue: a name, a pronoun or a description. */
  readonly mention: Slice;
}
