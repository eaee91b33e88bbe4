import { search as find } from '../src/answering/search/search.ts';
import type { Command } from '../src/command.ts';
import { filterOptions, filtersOf, required } from './filters.ts';

export const search = {
  name: 'search',
  description: 'Find passages by words, "exact phrases", -without, OR, prefix*, fuzzy~',
  options: [
    {
      name: 'query',
      description: 'Words; "phrase", -without, OR, prefix*, fuzzy~',
      type: 'text',
      required: true,
      max: 500,
    },
    ...filterOptions,
  ],
  example: { query: '"arab peace" OR multipolar -sanctions' },
  about: 'query',
  run: (request) => find(required(request, 'query'), filtersOf(request), request.open),
} satisfies Command;
