/** One folded word of the dossier. */
export interface Form {
  readonly folded: string;
  /** Its first spelling in the dossier, for showing. */
  readonly surface: string;
  readonly stems: readonly string[];
  readonly count: number;
  /** How many began with a capital for no other reason than the word itself. */
  readonly capitalised: number;
  /** How many began without one. */
  readonly small: number;
}
