import type { Slice } from '../../../dossier/slice.ts';
import type { PronounKind } from '../../../languages/parts/functionWords.ts';

/**
 * How a speaker can be mentioned: `name`; `role`, a description of a person ("his deputy"); `body`, a description of a
 * body or a text; `noun`, any other noun phrase; `pronoun`; `possessive`.
 */
export type MentionKind = 'name' | 'role' | 'body' | 'noun' | 'pronoun' | 'possessive';

/** Words that name or describe someone, with the tokens of their frame. */
export interface Mention extends Slice {
  readonly kind: MentionKind;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Last token of the head: "a spokesman" in "a spokesman for the harbour office". */
  readonly headLast: number;
  readonly pronoun: PronounKind | null;
  /** The tokens that name the head, if the phrase has more: "Ivo Lund" of "her deputy, Ivo Lund, from Larkhaven". */
  readonly named?: TokenRange;
  /** The tokens of the description that the name is in apposition to: "her deputy". */
  readonly described?: TokenRange;
  /** The other mentions of the phrase, which are no candidates for the subject: Larkhaven. */
  readonly parts?: readonly Mention[];
}

/** Tokens of a frame from `first` to `last`, inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The parts of a mention that depend on more than its first token. */
export type Found = Pick<Mention, 'kind' | 'last' | 'headLast' | 'pronoun' | 'named'>;
