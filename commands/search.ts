import { search as find } from '../src/answering/search/search.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { wording } from '../src/wording/catalogue.ts';
import { filterOptions, filtersOf } from './filters.ts';

export const search = defineCommand({
  name: 'search',
  description: wording.commands.search.what,
  options: [
    {
      name: 'query',
      description: wording.commands.search.query,
      type: 'text',
      required: true,
      max: 500,
    },
    ...filterOptions,
  ],
  example: { query: wording.commands.search.example },
  about: 'query',
  run: ({ options, open }) => find(options.query, filtersOf(options, open), open),
});
