/** Words that change the sense of a sentence when they are left out of a quotation. All folded. */
export interface TurningWords {
  /** Negations beyond those of the small words. */
  readonly negations?: ReadonlySet<string>;
  /** Words that open a condition or limit what is said: if, unless, only. */
  readonly conditions: ReadonlySet<string>;
  /** Words that limit the word beside them: may, almost. They turn a sentence if nothing but them is left out there. */
  readonly limits?: ReadonlySet<string>;
  /** Words that call what they introduce untrue, or keep it from happening: false, doubt, refuse. */
  readonly denials: ReadonlySet<string>;
  /** Words that give a claim to others, where a speaker repeats it: critics, claim, allege. */
  readonly attributions?: ReadonlySet<string>;
  /** Words after a negation that take it back: not only. */
  readonly afterNegation?: ReadonlySet<string>;
  /** Words between a thing and its negation, that leave open which is true: whether or not. */
  readonly alternatives?: ReadonlySet<string>;
  /** What is one word with its negation, as the two words that it means: can't is can not. By the folded word. */
  readonly negated?: ReadonlyMap<string, readonly [string, string]>;
  /** The word for the sign &. */
  readonly and?: string;
}
