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
  /** Folded; the likeliest to name the kind comes last. After “how many” what is counted. */
  readonly nouns: readonly string[];
}

/** Reads what a question in the language asks for. */
export type AskingReader = (question: string) => Asking;

/** The form in which a question asks for its time or number. */
export type AskedForm =
  | 'duration'
  | 'clock'
  | 'year'
  | 'century'
  | 'day'
  | 'share'
  | 'money'
  | 'measure'
  | 'age'
  | 'frequency';
