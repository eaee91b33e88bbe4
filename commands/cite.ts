import { cite as resolve } from '../src/answering/sources/cite.ts';
import { completeCitation } from '../src/answering/sources/complete.ts';
import type { Command } from '../src/command.ts';
import { required } from './filters.ts';

export const cite = {
  name: 'cite',
  description: 'Show a cited passage, and the reference as text, Markdown and BibTeX',
  options: [
    {
      name: 'id',
      description: 'The citation, such as hearing-3:12',
      type: 'text',
      required: true,
      max: 200,
      complete: completeCitation,
    },
  ],
  example: { id: 'kazan:3' },
  run: (request) => resolve(required(request, 'id'), request.open),
} satisfies Command;
