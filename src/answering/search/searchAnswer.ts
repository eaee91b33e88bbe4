import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { hitSchema } from '../../answer/hit.ts';

/** The answer of /search: passages that hold all the words, best first; the nearest ones if it abstains. */
export const searchAnswerSchema = z.strictObject({
  command: z.literal('search'),
  heading,
  ...baseShape,
  hits: z.array(hitSchema),
  absence: absenceSchema.nullable(),
});

export type SearchAnswer = DeepReadonly<z.infer<typeof searchAnswerSchema>>;
