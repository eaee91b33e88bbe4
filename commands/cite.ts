import { cite as resolve } from '../src/answering/sources/cite.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { citationOption } from './citationOption.ts';

export const cite = defineCommand({
  name: 'cite',
  description: 'Show a cited passage, and the reference as text, Markdown and BibTeX',
  options: [citationOption],
  example: { id: 'kazan:3' },
  run: ({ options, open }) => resolve(options.id, open),
});
