/** A regular expression of the program. */
export interface Expression {
  readonly pattern: string;
  readonly flags: string;
  /** The place in the source, `file:line`. */
  readonly at: string;
}
