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
}

/** The parts of a mention that depend on more than its first token. */
export type Found = Pick<Mention, 'kind' | 'last' | 'headLast' | 'pronoun'>;
