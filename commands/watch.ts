import type { CommandGroup } from '../src/contract/command.ts';
import { defineTeamSubcommand } from '../src/contract/defineTeamSubcommand.ts';
import type { CommandOption } from '../src/contract/option.ts';
import { addWatch } from '../src/team/watching/addWatch.ts';
import { completeWatch } from '../src/team/watching/complete.ts';
import { dropWatch } from '../src/team/watching/dropWatch.ts';
import { listWatches } from '../src/team/watching/listWatches.ts';
import { showWatch } from '../src/team/watching/showWatch.ts';
import { wording } from '../src/wording/catalogue.ts';

const numberOption = {
  name: 'number',
  description: wording.teamCommands.watch.number,
  type: 'integer',
  required: true,
  max: 1_000_000,
  complete: completeWatch,
} as const satisfies CommandOption;

export const watch = {
  name: 'watch',
  description: wording.teamCommands.watch.what,
  subcommands: [
    defineTeamSubcommand({
      name: 'add',
      description: wording.teamCommands.watch.add,
      options: [
        {
          name: 'query',
          description: wording.teamCommands.watch.query,
          type: 'text',
          required: true,
          max: 500,
        },
      ],
      example: { query: wording.teamCommands.watch.queryExample },
      keptAs: 'list',
      acts: ['pin'],
      run: ({ options, open, team }) => addWatch(options.query, open, team),
    }),
    defineTeamSubcommand({
      name: 'list',
      description: wording.teamCommands.watch.list,
      options: [],
      example: {},
      run: ({ open, team }) => listWatches(open, team),
    }),
    defineTeamSubcommand({
      name: 'show',
      description: wording.teamCommands.watch.show,
      options: [
        numberOption,
        { name: 'post', description: wording.teamCommands.watch.post, type: 'integer', max: 1_000_000_000 },
      ],
      example: { number: 1 },
      run: ({ options, open, team }) => showWatch(options.number, options.post, open, team),
    }),
    defineTeamSubcommand({
      name: 'drop',
      description: wording.teamCommands.watch.drop,
      options: [numberOption],
      example: { number: 1 },
      keptAs: 'list',
      acts: ['pin'],
      run: ({ options, open, team }) => dropWatch(options.number, open, team),
    }),
  ],
} satisfies CommandGroup;
