import type { CommandGroup } from '../src/contract/command.ts';
import { defineTeamSubcommand } from '../src/contract/defineTeamSubcommand.ts';
import type { CommandOption } from '../src/contract/option.ts';
import { addWatch } from '../src/team/watching/addWatch.ts';
import { completeWatch } from '../src/team/watching/complete.ts';
import { dropWatch } from '../src/team/watching/dropWatch.ts';
import { listWatches } from '../src/team/watching/listWatches.ts';
import { showWatch } from '../src/team/watching/showWatch.ts';

const numberOption = {
  name: 'number',
  description: 'The number of the watch, as /watch list shows it',
  type: 'integer',
  required: true,
  max: 1_000_000,
  complete: completeWatch,
} as const satisfies CommandOption;

export const watch = {
  name: 'watch',
  description: 'Have new passages that match a query posted in this channel as documents arrive',
  subcommands: [
    defineTeamSubcommand({
      name: 'add',
      description: 'Have new passages that match a query posted in this channel',
      options: [
        {
          name: 'query',
          description: 'Words, "exact phrase", -without, OR, prefix*, speaker:, source:, in:quotes',
          type: 'text',
          required: true,
          max: 500,
        },
      ],
      example: { query: 'sanctions OR "price cap" source:reuters' },
      keptAs: 'list',
      run: ({ options, open, team }) => addWatch(options.query, open, team),
    }),
    defineTeamSubcommand({
      name: 'list',
      description: 'The watches of this channel, who added them, and which cannot post',
      options: [],
      example: {},
      run: ({ open, team }) => listWatches(open, team),
    }),
    defineTeamSubcommand({
      name: 'show',
      description: 'What a watch has found so far',
      options: [
        numberOption,
        { name: 'post', description: 'Only what this one of its posts told', type: 'integer', max: 1_000_000_000 },
      ],
      example: { number: 1 },
      run: ({ options, open, team }) => showWatch(options.number, options.post, open, team),
    }),
    defineTeamSubcommand({
      name: 'drop',
      description: 'End a watch',
      options: [numberOption],
      example: { number: 1 },
      keptAs: 'list',
      run: ({ options, open, team }) => dropWatch(options.number, open, team),
    }),
  ],
} satisfies CommandGroup;
