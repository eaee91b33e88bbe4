import type { CommandGroup } from '../src/contract/command.ts';
import { defineTeamSubcommand } from '../src/contract/defineTeamSubcommand.ts';
import type { CommandOption } from '../src/contract/option.ts';
import { addSchedule } from '../src/team/digests/addSchedule.ts';
import { completeSchedule, completeTimes } from '../src/team/digests/complete.ts';
import { dropSchedule } from '../src/team/digests/dropSchedule.ts';
import { listSchedules } from '../src/team/digests/listSchedules.ts';
import { showDigest } from '../src/team/digests/showDigest.ts';
import { completeZone } from '../src/team/digests/timeZones.ts';
import { wording } from '../src/wording/catalogue.ts';

const numberOption = {
  name: 'number',
  description: wording.teamCommands.digest.number,
  type: 'integer',
  max: 1_000_000,
  complete: completeSchedule,
} as const satisfies CommandOption;

export const digest = {
  name: 'digest',
  description: wording.teamCommands.digest.what,
  subcommands: [
    defineTeamSubcommand({
      name: 'schedule',
      description: wording.teamCommands.digest.schedule,
      options: [
        {
          name: 'times',
          description: wording.teamCommands.digest.times,
          type: 'text',
          required: true,
          max: 100,
          holds: 'name',
          complete: completeTimes,
        },
        {
          name: 'zone',
          description: wording.teamCommands.digest.zone,
          type: 'text',
          max: 100,
          complete: (typed, _open, team) => completeZone(typed, team?.now ?? Date.now()),
        },
      ],
      example: { times: wording.teamCommands.digest.timesExample, zone: 'Europe/Paris' },
      keptAs: 'list',
      acts: ['pin'],
      run: ({ options: { times, zone }, open, team }) => addSchedule(times, zone, open, team),
    }),
    defineTeamSubcommand({
      name: 'list',
      description: wording.teamCommands.digest.list,
      options: [],
      example: {},
      run: ({ open, team }) => listSchedules(open, team),
    }),
    defineTeamSubcommand({
      name: 'show',
      description: wording.teamCommands.digest.show,
      options: [
        numberOption,
        { name: 'digest', description: wording.teamCommands.digest.one, type: 'integer', max: 1_000_000 },
      ],
      example: {},
      run: ({ options, open, team }) => showDigest(options.number, options.digest, open, team),
    }),
    defineTeamSubcommand({
      name: 'drop',
      description: wording.teamCommands.digest.drop,
      options: [{ ...numberOption, required: true }],
      example: { number: 1 },
      keptAs: 'list',
      acts: ['pin'],
      run: ({ options, open, team }) => dropSchedule(options.number, open, team),
    }),
  ],
} satisfies CommandGroup;
