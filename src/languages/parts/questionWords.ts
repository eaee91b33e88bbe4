/** Words of questions that say nothing of what a question is about. All folded. */
export interface QuestionWords {
  /** Words by which the language asks: an answer has no reason to repeat any of them. */
  readonly asking: ReadonlySet<string>;
  /** Words that are empty in a question, and carry content elsewhere. */
  readonly empty: ReadonlySet<string>;
  /** Stretches of several words, or of words in some places, that are empty in the same way. Patterns that find all of them. */
  readonly idle?: readonly RegExp[];
  /** Words of saying: a question for someone's words need not meet them, because the answer may say “wrote” or “claims”. */
  readonly saying: ReadonlySet<string>;
}
