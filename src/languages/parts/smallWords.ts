/** Words of a language that carry little or no content of their own. All folded. */
export interface SmallWords {
  /** Stop words that the common list of the language lacks. */
  readonly stopWords?: ReadonlySet<string>;
  /** Words that the common list takes for empty, although subjects are made of them. */
  readonly content?: ReadonlySet<string>;
  /** Words that turn a statement into its opposite. */
  readonly negations?: ReadonlySet<string>;
  /** Words that pick one out of many: an answer to a question that asks for the first must say that it is the first. */
  readonly superlatives?: ReadonlySet<string>;
}
