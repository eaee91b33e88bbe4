import { completeCitation } from '../src/answering/sources/complete.ts';
import type { CommandOption } from '../src/contract/option.ts';
import { wording } from '../src/wording/catalogue.ts';

/** The option that names a passage by its citation. */
export const citationOption = {
  name: 'id',
  description: wording.commands.cite.citation,
  type: 'text',
  required: true,
  max: 1000,
  holds: 'name',
  complete: completeCitation,
} as const satisfies CommandOption;
