/** Words that are written with a hyphen, in one, or apart. All folded. */
export interface Hyphenation {
  /** Beginnings of words that are no words themselves, in other languages neither, so that with any word behind them they are one: “co” of “co operative”. */
  readonly openBeginnings?: readonly string[];
  /** Words in two that are words themselves, so that only these pairs are one: “on line”. */
  readonly openPairs?: readonly (readonly [first: string, second: string])[];
}
