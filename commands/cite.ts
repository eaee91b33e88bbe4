import { cite as resolve } from '../src/answering/sources/cite.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { wording } from '../src/wording/catalogue.ts';
import { citationOption } from './citationOption.ts';

export const cite = defineCommand({
  name: 'cite',
  description: wording.commands.cite.what,
  options: [citationOption],
  example: { id: 'kazan:3' },
  run: ({ options, open }) => resolve(options.id, open),
});
