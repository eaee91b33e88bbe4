import type { Slice } from '../../dossier/slice.ts';
import type { Speaker } from './speaker.ts';
import type { Stance } from './stance/stance.ts';

/**
 * What a statement is: `direct` speech in quotation marks; `mixed`, a few quoted words inside reported speech; `scare`,
 * a title, a term or words that nobody in particular said; `block`, a block quotation without marks; `transcript`, a
 * turn that begins with the name of its speaker.
 */
export type StatementKind = 'direct' | 'mixed' | 'scare' | 'block' | 'transcript';

/** One link of the chain by which the words came into the document. */
export interface ChainLink extends Slice {
  readonly name: string;
  /** The words that make the link ("said", "according to"); null if only the place does. */
  readonly cue: string | null;
}

/** Words that a document shows as someone's own. `start` and `end` include the marks. */
export interface Statement extends Slice {
  /** The words without marks; several slices if a cue or the end of a paragraph interrupts the statement. */
  readonly slices: readonly Slice[];
  /** How many statements are around it. */
  readonly depth: number;
  /** Whether it has its closing mark. */
  readonly closed: boolean;
  readonly kind: StatementKind;
  /** Brackets and ellipses inside it that are the editor's and not the speaker's. */
  readonly editorial: readonly Slice[];
  /** Whether the document gives the words as said. */
  readonly stance: Stance;
  /** Null if the document does not say it, or not clearly enough; always null if the words were not said. */
  readonly speaker: Speaker | null;
  /** From the words outwards to the document; empty if the speaker is not given. */
  readonly chain: readonly ChainLink[];
  /** How sure the speaker is, from 0 to 1. If nobody is named, it is that of the likeliest candidate. */
  readonly confidence: number;
}
