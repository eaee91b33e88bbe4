/** Words of a language that cannot both be true of one thing. All folded. */
export interface PlainOpposites {
  /** Each word of the first list is an opposite of each of the second. One form of a word serves for all of its stem. */
  readonly pairs: readonly (readonly [readonly string[], readonly string[]])[];
  /** Beginnings that make the opposite of any word: “un” in “unpaid”. */
  readonly prefixes: readonly string[];
}
