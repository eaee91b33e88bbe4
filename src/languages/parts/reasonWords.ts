/**
 * The words by which sentences of a language give reasons. Strings are alternatives of a regular expression, which is matched
 * without regard to case; a part that is left out has no words.
 */
export interface ReasonWords {
  /** Words before a reason that say nothing else: because, owing to. */
  readonly before: string;
  /** Words before a reason that are as often before something else: after, since; they may look ahead. */
  readonly perhapsBefore?: string;
  /** Words between a reason and what it led to. */
  readonly between?: string;
  /** The same at the beginning of a sentence, if the sentence before has the reason. */
  readonly opening?: string;
  /** Words that say that no reason is known or given. */
  readonly none?: string;
  /** Where a reason ends before its sentence does. */
  readonly ending?: string;
  /** Folded words of a question that only say that it asks for a reason. */
  readonly asking: ReadonlySet<string>;
}
