/** The words by which a language names and describes people and bodies. All words are in lower case. */
export interface PersonWords {
  /** Head nouns of descriptions of persons, with the gender that they show; `many` are plurals. */
  readonly roles: ReadonlyMap<string, 'he' | 'she' | 'any' | 'many'>;
  /** Modifiers that make another office of one: the deputy minister is not the minister. */
  readonly otherOffice: ReadonlySet<string>;
  /** Head nouns of descriptions of bodies and texts that speak: ministry, statement. */
  readonly bodies: ReadonlySet<string>;
  /** The bodies that are texts: they speak, but "they" never refers to them. */
  readonly texts: ReadonlySet<string>;
  /** Titles before a name: Mr, Senator. */
  readonly titles: ReadonlyMap<string, 'he' | 'she' | 'any'>;
  /** Titles that say no more than a gender or a degree, with and without their full stop. */
  readonly courtesies: ReadonlySet<string>;
  /** First names that show a gender. */
  readonly firstNames: ReadonlyMap<string, 'he' | 'she'>;
  /** Capitalised words that are not names: days, months, function words at the start of sentences. */
  readonly noNames: ReadonlySet<string>;
  /** Words that join the parts of a name: of, al, von. */
  readonly nameJoiners: ReadonlySet<string>;
  /** Words in small letters that belong to the name behind them, one or several in a row: de la, van der. */
  readonly nameParticles?: ReadonlySet<string>;
  /** Numbers and adjectives that a name can have between its capitalised words: Amos Two Rivers. */
  readonly innerNames?: ReadonlySet<string>;
  /** Names of months that are first names as well: April. */
  readonly monthNames?: ReadonlySet<string>;
  /** Words between a description and the name that it gives: a baker called Orr. */
  readonly naming?: ReadonlySet<string>;
  /** The name joiners that join the names of two people, unless the name is a body's: Calder and Holt. */
  readonly bodyJoiners: ReadonlySet<string>;
  /** Words that may begin a surname alone: "Von Holt sagte". */
  readonly nameOpeners: ReadonlySet<string>;
}
