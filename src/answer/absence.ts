import { z } from 'zod';
import type { DeepReadonly } from './deepReadonly.ts';
import { ownWords, spelling } from './fields.ts';

/** Why the dossier has nothing. */
export const absenceSchema = z.strictObject({
  missing: z.array(ownWords('a term of the query that no passage contains')),
  nearest: z.array(
    z.strictObject({
      term: ownWords('a term that no passage contains'),
      suggestions: z.array(spelling('what the dossier has instead')),
    }),
  ),
});

export type Absence = DeepReadonly<z.infer<typeof absenceSchema>>;
