import type { Slice } from '../../dossier/slice.ts';

/**
 * What a statement is: `direct` speech in quotation marks; `mixed`, a few quoted words inside reported speech; `scare`,
 * a title, a term or words held at arm's length, said by nobody in particular; `block`, a block quotation without
 * marks; `transcript`, a turn that begins with its speaker's name.
 */
export type StatementKind = 'direct' | 'mixed' | 'scare' | 'block' | 'transcript';

/** Who spoke, and the words that say so. */
export interface Speaker {
  /** The fullest form by which the document names that person or body, else the words of the mention. */
  readonly name: string;
  /** What stands at the cue: a name, a pronoun or a description. */
  readonly mention: Slice;
}

/** One link of the way by which the words came here. */
export interface ChainLink extends Slice {
  readonly name: string;
  /** The word that makes the link ("said", "according to"), or null where the place alone does. */
  readonly cue: string | null;
}

/** Words that a document shows as someone's own. `start` and `end` are its whole extent with its marks. */
export interface Statement extends Slice {
  /** The words without marks: several slices where a cue or the end of a paragraph interrupts one statement. */
  readonly slices: readonly Slice[];
  /** How many statements it stands inside of. */
  readonly depth: number;
  /** Whether the closing mark is there. */
  readonly closed: boolean;
  readonly kind: StatementKind;
  /** Brackets and ellipses inside it that are the editor's, not the speaker's. */
  readonly editorial: readonly Slice[];
  /** Null where the document does not say, or does not say clearly enough. */
  readonly speaker: Speaker | null;
  /** From the words outwards to the document; empty where the speaker is not given. */
  readonly chain: readonly ChainLink[];
  /** How sure the speaker is, from 0 to 1; the likeliest speaker's where it was too unsure to be named. */
  readonly confidence: number;
}
