import type { Slice } from '../../../dossier/slice.ts';
import type { MentionKind } from '../parsing/mention.ts';

/** Someone whom a sentence lets speak. */
export interface Reporter {
  /** The words at the verb: a name, a pronoun or a description. */
  readonly mention: Slice;
  readonly kind: MentionKind;
  /** The fullest form by which the document names them, else the words of the mention. */
  readonly name: string;
  /** "said", "according to" */
  readonly cue: Slice;
  /** Whether the words of another speaker only come through them: "according to the Gazette, Calder said". */
  readonly isSource: boolean;
  /** "did not say", "refused to say", "says nothing", "if she said": the sentence does not give what they said. */
  readonly isNegated: boolean;
}

/** A sentence that gives what someone said, with quotation marks or without. */
export interface ReportedSentence extends Slice {
  /** At least one, in the order of the sentence, with the sources last. */
  readonly reporters: readonly Reporter[];
}
