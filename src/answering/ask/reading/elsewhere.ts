import type { NumberedDocument } from '../../../dossier/dossier.ts';
import type { Slice } from '../../../dossier/slice.ts';

/** Words of the one asked for that are on something else than is asked. */
export interface QuotedElsewhere {
  /** Whose words were asked for, as the question names them. */
  readonly asked: string;
  /** Empty if the dossier has no words of theirs at all. */
  readonly quoted: readonly ElsewhereSentence[];
}

/** A sentence with words of someone. */
export interface ElsewhereSentence {
  readonly document: NumberedDocument;
  readonly sentence: Slice;
  readonly name: string;
  readonly mention: Slice;
}
