/** The words by which sentences of a language say where something is. All are in lower case. */
export interface PlaceWords {
  /** Prepositions before a place. */
  readonly prepositions: ReadonlySet<string>;
  /** Those of them that say nothing but that a place follows: in, at, to. The others belong to the answer: behind. */
  readonly plain: ReadonlySet<string>;
  /** Those before where somebody or something came from. */
  readonly origins: ReadonlySet<string>;
  /** Those before where somebody or something went. */
  readonly directions: ReadonlySet<string>;
  /** A question that asks where somebody or something came from. */
  readonly asksOrigin: RegExp;
  /** Folded words of a question for where somebody lives or works: a name with a place beside it answers it. */
  readonly living: ReadonlySet<string>;
  /** Nouns for places, in the singular, folded. */
  readonly nouns: ReadonlySet<string>;
  /** The singular of a noun, as far as its ending shows it. */
  readonly singularOf: (noun: string) => string;
}
