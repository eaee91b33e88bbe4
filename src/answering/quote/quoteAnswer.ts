import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { elsewhere, words } from '../../answer/fields.ts';
import { hitShape } from '../../answer/hit.ts';
import { quotationSchema } from '../../answer/quotation.ts';

/** Words that the two wordings of one statement do not share; either may be missing. */
export const wordingSchema = z.strictObject({
  here: elsewhere('words of the statement that is shown').nullable(),
  there: words('words of the other document').nullable(),
});

/** The same statement in another document. */
export const parallelSchema = z.strictObject({
  passage: hitShape.passage,
  quotation: quotationSchema,
  differences: z.array(wordingSchema).describe('what is worded otherwise'),
});

export const quoteHitSchema = z.strictObject({
  ...hitShape,
  /** The statement in which the words are. */
  quotation: quotationSchema,
  alsoIn: z.array(parallelSchema).describe('the same statement in other documents'),
});

/** The answer of /quote. */
export const quoteAnswerSchema = z.strictObject({
  command: z.literal('quote'),
  heading,
  ...baseShape,
  hits: z.array(quoteHitSchema),
  absence: absenceSchema.nullable(),
});

export type Wording = DeepReadonly<z.infer<typeof wordingSchema>>;
export type Parallel = DeepReadonly<z.infer<typeof parallelSchema>>;
export type QuoteHit = DeepReadonly<z.infer<typeof quoteHitSchema>>;
export type QuoteAnswer = DeepReadonly<z.infer<typeof quoteAnswerSchema>>;
