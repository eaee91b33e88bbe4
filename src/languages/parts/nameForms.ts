/**
 * How names of a language are written. The lists of all languages count for every text, because names travel: a text in
 * English names Muhammad bin Salman and Ursula von der Leyen.
 */
export interface NameForms {
  /**
   * Words that belong to a name without being names. Writers leave them out, add them, capitalise them and tie them
   * with hyphens as they like. Folded.
   */
  readonly particles?: ReadonlySet<string>;
  /** The particles that are not also common words, so that they can be written small before a name. */
  readonly smallParticles?: ReadonlySet<string>;
  /** Articles that are tied to the name behind them, with a hyphen or without: al-Arouri. */
  readonly tiedArticles?: ReadonlySet<string>;
  /** Shortened words before an apostrophe and the name: d’Arc, O’Neill. */
  readonly elisions?: ReadonlySet<string>;
  /** Small words inside the name of a speaker before a colon: Lord of the Isles. */
  readonly labelWords?: ReadonlySet<string>;
  /** Titles that are written with a full stop, without it: Mr, Dr. */
  readonly shortTitles?: ReadonlySet<string>;
  /** The same for what follows a name: Jr. */
  readonly shortSuffixes?: ReadonlySet<string>;
  /** Capitalised abbreviations other than these that are one word with their full stop. */
  readonly otherAbbreviations?: ReadonlySet<string>;
  /** Words that distinguish the generations of one name; folded. */
  readonly generations?: ReadonlySet<string>;
  /** Words between a body and what it is of: Ministry of Trade. */
  readonly bodyLinks?: ReadonlySet<string>;
  /** Articles that may follow such a word. */
  readonly bodyLinkArticles?: ReadonlySet<string>;
  /** Words that join two things that a body is of: Ministry of Trade and Industry. */
  readonly bodyConjunctions?: ReadonlySet<string>;
}
