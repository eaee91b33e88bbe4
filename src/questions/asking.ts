/** What a question asks for. */
export type Wanted =
  | 'person'
  | 'body'
  | 'place'
  | 'time'
  | 'number'
  | 'statement'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'list'
  | 'yes or no'
  | 'other';

/** What a question asks for, and the nouns that say of what kind it is to be: “which treaty”, “what Dutch painter”. */
export interface Asking {
  readonly wanted: Wanted;
  /** Folded; the likeliest to name the kind comes last. */
  readonly nouns: readonly string[];
}
