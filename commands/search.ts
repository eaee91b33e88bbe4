import { search as find } from '../src/answering/search/search.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { filterOptions, filtersOf } from './filters.ts';

export const search = defineCommand({
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
  run: ({ options, open }) => find(options.query, filtersOf(options, open), open),
});
