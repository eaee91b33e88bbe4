/** What a team says of the people of its dossier in `people.yaml`; it wins over what the program makes of the text. */
export interface PeopleCorrections {
  /** Names, two or more, that are one person's or body's. */
  readonly same: readonly (readonly string[])[];
  /** Names that are each another's. */
  readonly different: readonly (readonly string[])[];
  /** For a name, in any of its spellings, the one to show. */
  readonly preferred: Readonly<Record<string, string>>;
}

export const NO_CORRECTIONS: PeopleCorrections = { same: [], different: [], preferred: {} };
