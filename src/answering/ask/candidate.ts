import type { Slice } from '../../dossier/slice.ts';
import type { Hit } from '../../search/hit.ts';
import type { PassageSigns } from './passageSigns.ts';
import type { GivenAnswer } from './reading/answerReader.ts';

/** A passage that may answer, with the sentence in it that does so best. */
export interface Candidate {
  readonly hit: Hit;
  readonly sentence: Slice;
  /** In the sentence, what looks like the person, place, time or number asked for. */
  readonly span: Slice | null;
  /** Share of the question's weight that the sentence covers. */
  readonly share: number;
  /** How much the sentence is written like the question, beside the sentence of all that is most; from 0 to 1. */
  readonly alike: number;
  /** Whether the sentence shows a sign of the person, place, time or number asked for. */
  readonly shows: boolean;
  /** Whether a time or number is asked for and the sentence has none that says more than the question. */
  readonly lacks: boolean;
  /** The score of its words as a share of the best, less what its sentence loses for denying or lacking something. */
  readonly own: number;
  readonly signs: PassageSigns;
  /** How like the question it is in meaning, from 0 to 3, as `RelatedPassage.score` says; 0 if that was not asked for. */
  readonly meaning: number;
  /** What a reader of the question's kind makes of it; null if no reader can tell, or none looked. */
  readonly given: GivenAnswer | null;
  /** Whether the findings propose it for the question. */
  readonly isProposed: boolean;
  /** What its words alone speak for it. */
  readonly byWords: number;
  /** The same with what its neighbours and its meaning add. */
  readonly score: number;
}
