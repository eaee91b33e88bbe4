import type { AskedForm, Wanted } from '../../languages/parts/asking.ts';

/** What choosing a span needs to know of a question. */
export interface Asked {
  readonly wanted: Wanted;
  readonly nouns: readonly string[];
  readonly form: AskedForm | null;
  /** Every word of the question, folded. */
  readonly words: ReadonlySet<string>;
  readonly language: string;
}
