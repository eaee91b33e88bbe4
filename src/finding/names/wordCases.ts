/** How often a dossier writes one folded word with a capital that nothing else calls for, and without one. */
export interface WordCase {
  /** How many began with a capital, outside of headings and beginnings of sentences. */
  readonly capitalised: number;
  /** How many began without one. */
  readonly small: number;
}

/** How a dossier writes its words: what is known of a folded word, undefined if the dossier does not have it. */
export interface WordCases {
  form(folded: string): WordCase | undefined;
}

/** A word counts as a name from so many capitals on for each time that it has none. */
const CAPITALS_OF_NAME = 9;

/** Whether a word has a capital wherever nothing else calls for one. */
export function isName({ capitalised, small }: WordCase): boolean {
  return capitalised >= CAPITALS_OF_NAME * small;
}
