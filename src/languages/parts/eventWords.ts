/** What an argument of a verb is in the event that the verb tells: the verb's own places are `doer` and `done`. */
export type EventRole = string;

/** One meaning of a verb: verbs with one meaning tell the same event, each with the roles in its own places. */
export interface VerbSense {
  readonly sense: string;
  /** By place (`doer`, `done`, `recipient` or a preposition) the role; what is left out keeps its place as its role. */
  readonly roles: ReadonlyMap<string, EventRole>;
}

/** The words by which questions ask for events, and verbs that tell the same. All words are in lower case. */
export interface EventWords {
  /** Words that ask for a person or thing: who, which. */
  readonly askingNouns: ReadonlySet<string>;
  /** Those of them that have a noun behind them: which. */
  readonly askingDeterminers: ReadonlySet<string>;
  readonly askingTimes: ReadonlySet<string>;
  readonly askingPlaces: ReadonlySet<string>;
  /** Words that ask for a number: how, before "many". */
  readonly askingAmounts: ReadonlySet<string>;
  /** Nouns of a time behind a word that asks: which year. */
  readonly timeNouns: ReadonlySet<string>;
  /** Pronouns that ask whether there is anyone at all. */
  readonly anyones: ReadonlySet<string>;
  /** The determiner that does: any. */
  readonly anyDeterminers: ReadonlySet<string>;
  /** What opens a question that gives what it asks about as a statement: is it true that. */
  readonly truthOpening: RegExp;
  readonly placePrepositions: ReadonlySet<string>;
  /** The preposition before somebody to whom something is done, which an object can stand for: to. */
  readonly recipients: ReadonlySet<string>;
  /** By base form: the meanings of verbs that share one with others. */
  readonly senses: ReadonlyMap<string, readonly VerbSense[]>;
  /** By base form: verbs whose subject without an object is what happens to it: the boat sank, they sank the boat. */
  readonly ergative: ReadonlySet<string>;
  /** By base form: verbs that two do to each other: marry. */
  readonly symmetric: ReadonlySet<string>;
  /** By base form: verbs behind whose object there is what it becomes: elect. */
  readonly naming: ReadonlySet<string>;
  /** Nouns for texts with the base form of the verb that is told by "in a letter to". */
  readonly textNouns: ReadonlyMap<string, string>;
  /** The preposition before such a noun. */
  readonly textPrepositions: ReadonlySet<string>;
}
