/** The words by which a language describes the office of a person beside the name. All words are folded. */
export interface OfficeWords {
  /** Short forms of offices that come before names like titles. */
  readonly shortOffices: ReadonlySet<string>;
  /** Words in small letters before the word for an office that belong to it: deputy foreign minister. */
  readonly officeModifiers: ReadonlySet<string>;
  /** Nouns for persons that only describe someone whose name is beside them. */
  readonly moreRoles: ReadonlySet<string>;
  /** Nouns for persons that say nothing of an office. */
  readonly noOffices: ReadonlySet<string>;
  /** Titles that describe nobody. */
  readonly courtesyTitles: ReadonlySet<string>;
  /** Possessives that may open a description: his deputy. */
  readonly owners: ReadonlySet<string>;
  /** Words that open a description, the owners among them. */
  readonly descriptionOpeners: ReadonlySet<string>;
  /** Words that end the first noun phrase of a description. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Words between the parts of a long office: Representative of the president for the Middle East and Africa. */
  readonly officeLinks: ReadonlySet<string>;
}
