/**
 * The words by which a text speaks of bodies as sides of a matter. Strings are alternatives of a regular expression; sets are
 * folded.
 */
export interface SideWords {
  /** Nouns after the name of a body for whoever or whatever speaks for it: “Ferry Union sources”. */
  readonly belonging: string;
  /** Nouns of bodies and of their texts, by which a text goes on speaking of one that it has named. */
  readonly heads: ReadonlySet<string>;
  /** Nouns of bodies alone: they mean the only body that has spoken, even if it was not called so before. */
  readonly bodyHeads: ReadonlySet<string>;
  /** The noun that makes a side of the adjective of a people: “the Danish side”. */
  readonly side: string;
  /** Words before a noun that point back. */
  readonly pointing: string;
  /** The same after which whoever spoke last may go on. */
  readonly goingOn: string;
  /** Pronouns for a body. */
  readonly pronouns: string;
  /** Nouns of the texts of a body: “the ministry’s statement”. */
  readonly texts: string;
  /** Words with which a text sets two beside each other. */
  readonly comparing: string;
  /** Expressions for two sides at once. */
  readonly twoSides: string;
  /** What separates the clauses of two speakers, with its spaces and marks. */
  readonly clauses: string;
  /** What opens a clause that belongs to the speaker before it. */
  readonly subordinate: string;
  /** The office that runs a body, by the last word of the body's name. */
  readonly offices: ReadonlyMap<string, string>;
}
