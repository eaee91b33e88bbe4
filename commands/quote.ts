import { quote as find } from '../src/answering/quote.ts';
import type { Command } from '../src/command.ts';
import { filterOptions, filtersOf, required } from './filters.ts';

export const quote = {
  name: 'quote',
  description: 'Find what stands inside quotation marks, by its words',
  options: [
    {
      name: 'words',
      description: 'Words of the quotation; "phrase", prefix* and the like work too',
      type: 'text',
      required: true,
      max: 500,
    },
    ...filterOptions,
  ],
  example: { words: 'world order' },
  run: (request) => find(required(request, 'words'), filtersOf(request), request.open),
} satisfies Command;
