/** What a question wants the members of. */
export interface AskedList {
  /** The noun for them, folded, in the plural; null if the question has none: “who attended?”. */
  readonly noun: string | null;
  /** Whether they are persons, bodies or places, so that each has a name. */
  readonly isNamed: boolean;
  readonly isCountry: boolean;
  /** How many are asked for, if the question says so. */
  readonly count: number | null;
}

/** The words by which a language asks for lists and gives them. Strings are alternatives of a regular expression. */
export interface ListWords {
  /** Reads a question for the members of something; null if it is none. */
  readonly asked: (question: string) => AskedList | null;
  /** What joins the last two members. */
  readonly joining: string;
  /** Words before the first member that are no part of it, the last of which ends what introduces the list. */
  readonly introducing: string;
  /** Words that introduce a list wherever they are. */
  readonly announcing: string;
  /** Articles and numbers before a member. */
  readonly articles: string;
  /** Words that end the last member. */
  readonly ending: string;
  /** What opens each of the members that a text goes through one by one. */
  readonly counting: RegExp;
  /** Numbers before a noun that announce so many members. */
  readonly numbers: ReadonlyMap<string, number>;
}
