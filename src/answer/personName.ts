import { z } from 'zod';
import type { DeepReadonly } from './deepReadonly.ts';
import { field } from './field.ts';
import { elsewhere } from './fields.ts';

/** How a person or body is called: by a spelling of the dossier, or by the name that the team prefers. */
export const personNameSchema = z.union([
  elsewhere('a place where the dossier writes the name so'),
  z.strictObject({
    preferred: field('preferredName', z.string(), 'the name in people.yaml for which the team prefers another'),
  }),
]);

export type PersonName = DeepReadonly<z.infer<typeof personNameSchema>>;
