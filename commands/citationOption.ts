import { completeCitation } from '../src/answering/sources/complete.ts';
import type { CommandOption } from '../src/contract/option.ts';

/** The option that names a passage by its citation. */
export const citationOption = {
  name: 'id',
  description: 'The citation, such as hearing-3:12',
  type: 'text',
  required: true,
  max: 200,
  complete: completeCitation,
} as const satisfies CommandOption;
