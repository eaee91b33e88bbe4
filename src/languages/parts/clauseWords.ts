/** The words between the clauses of a sentence, as alternatives of a regular expression. */
export interface ClauseWords {
  /** Words between two clauses that may be about different things. */
  readonly joining: string;
  /** Those of them that can open a sentence, and say nothing there. */
  readonly opening?: string;
  /** Words that open a clause within a sentence. */
  readonly parting?: string;
}
