import { z } from 'zod';

export const quotationSchema = z.object({
  doc: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  speaker: z.string().nullish(),
});
export type LabelledQuotation = z.infer<typeof quotationSchema>;

/**
 * What a case expects: the words in place (`verbatim`, `harmless` if they may be noted as cut), in place but changed (`altered`), not as one
 * quotation (`not verbatim`), with a warning that the sentence turns them (`warned`), the same but shown as written otherwise
 * (`otherwise`), with another speaker or with the same, or nowhere (`absent`).
 */
export type Expected =
  | 'verbatim'
  | 'altered'
  | 'not verbatim'
  | 'warned'
  | 'otherwise'
  | 'another speaker'
  | 'same speaker'
  | 'absent';

/** A text to be verified. */
export interface VerifyCase {
  readonly kind: string;
  readonly expected: Expected;
  /** The quoted words, without marks. */
  readonly words: string;
  /** What the pasted text has before and behind the quotation. */
  readonly before?: string;
  readonly behind?: string;
  /** Where the words are from. */
  readonly quotation: LabelledQuotation;
}
