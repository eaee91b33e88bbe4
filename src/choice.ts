/** What autocomplete offers. */
export interface Choice {
  /** What is shown. */
  readonly name: string;
  /** What is sent if it is chosen. */
  readonly value: string;
}
