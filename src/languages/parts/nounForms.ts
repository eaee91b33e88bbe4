/** How the nouns of a language are written for one and for several; all folded. */
export interface NounForms {
  /** The singular of a noun, as far as its ending shows it. */
  readonly singularOf: (noun: string) => string;
  /** The forms that a noun may have in the other number, with itself. */
  readonly formsOf: (noun: string) => readonly string[];
}
