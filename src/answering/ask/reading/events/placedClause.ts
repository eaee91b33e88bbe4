import type { Slice } from '../../../../dossier/slice.ts';
import type { Clause } from '../../../../finding/clauses/clause.ts';
import type { Findings } from '../../../../finding/findings.ts';
import type { EventWords } from '../../../../languages/parts/eventWords.ts';
import type { EventQuestion } from '../../../../questions/asked/event.ts';
import type { Question } from '../../../../questions/question.ts';

/** What a question for an event is read with. */
export interface EventReading {
  readonly event: EventQuestion;
  readonly question: Question;
  /** Finds a form of a verb that tells the event. */
  readonly verbs: RegExp;
  readonly words: EventWords;
  readonly findings: Findings;
}

/** A clause in its sentence. */
export interface PlacedClause {
  readonly clause: Clause;
  /** All of the sentence. */
  readonly clauses: readonly Clause[];
  readonly sentence: Slice;
  /** The sentence before in the passage. */
  readonly before: Slice | null;
}
