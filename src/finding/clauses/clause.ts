import type { Slice } from '../../dossier/slice.ts';

/** A noun phrase in its place beside a verb. */
export interface Argument extends Slice {
  /** Its head with what names it, without what belongs to it: "the mayor" of "the mayor of Tarn". */
  readonly head: Slice;
  readonly isPronoun: boolean;
  /** Whether it says that there is none: nobody, no pilot. */
  readonly isNone: boolean;
  /** Whether it names a time: "last week". */
  readonly isTime: boolean;
}

/** A preposition with its noun phrase. */
export interface Adjunct extends Slice {
  /** In lower case. */
  readonly preposition: string;
  readonly object: Argument;
}

/** How a verb is bound into its sentence. */
export type ClauseForm = 'finite' | 'participle' | 'infinitive' | 'gerund' | 'noun';

/** What a sentence does with a clause: says it, denies it, or only supposes it ("if", "would have", "plans to"). */
export type ClauseStatus = 'asserted' | 'denied' | 'supposed';

/** A verb of a sentence with what depends on it. Offsets are UTF-16 units of the text. */
export interface Clause {
  /** The verb with its auxiliaries: "was not opened". */
  readonly verb: Slice;
  /** The verb alone: "opened". */
  readonly head: Slice;
  /** The base forms that the verb can have; several if no table knows it. */
  readonly bases: readonly string[];
  readonly form: ClauseForm;
  readonly time: 'past' | 'present' | 'future';
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPassive: boolean;
  /** Whether the verb is a form of "be" that joins its subject to {@link objects}. */
  readonly isCopula: boolean;
  /** Who does it; in a passive clause, to whom it is done. */
  readonly subject: Argument | null;
  /** Whether the subject is read from the clause before, or from what the clause describes. */
  readonly isSubjectShared: boolean;
  /** The direct object, after the indirect one if there are two; behind a copula what the subject is. */
  readonly objects: readonly Argument[];
  /** Who does what a passive says. */
  readonly agent: Argument | null;
  readonly adjuncts: readonly Adjunct[];
  readonly status: ClauseStatus;
  /** The words that deny it, if any do. */
  readonly negation: Slice | null;
  /** Whether somebody only says so: "Lunt said that Tarn resigned". */
  readonly isReported: boolean;
  /** The base form of the verb on which it depends: "agreed" of "agreed to hire". */
  readonly governor: string | null;
  /** The word that opens it, in lower case: "when", "because". */
  readonly opener: string | null;
  /** Whether the parts of the sentence could not be told apart with certainty. */
  readonly isUnclear: boolean;
}
