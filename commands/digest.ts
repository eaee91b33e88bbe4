import type { CommandGroup } from '../src/contract/command.ts';
import { defineTeamSubcommand } from '../src/contract/defineTeamSubcommand.ts';
import type { CommandOption } from '../src/contract/option.ts';
import { addSchedule } from '../src/team/digests/addSchedule.ts';
import { completeSchedule, completeTimes } from '../src/team/digests/complete.ts';
import { dropSchedule } from '../src/team/digests/dropSchedule.ts';
import { listSchedules } from '../src/team/digests/listSchedules.ts';
import { showDigest } from '../src/team/digests/showDigest.ts';
import { completeZone } from '../src/team/digests/timeZones.ts';

const numberOption = {
  name: 'number',
  description: 'The number of the schedule, as /digest list shows it',
  type: 'integer',
  max: 1_000_000,
  complete: completeSchedule,
} as const satisfies CommandOption;

export const digest = {
  name: 'digest',
  description: 'A digest of what is new, posted in this channel at set times',
  subcommands: [
    defineTeamSubcommand({
      name: 'schedule',
      description: 'Have a digest of what is new posted in this channel at set times',
      options: [
        {
          name: 'times',
          description: 'Such as “every weekday at 08:30”, or a cron pattern of five fields',
          type: 'text',
          required: true,
          max: 100,
          complete: completeTimes,
        },
        {
          name: 'zone',
          description: 'The time zone of these times, such as Europe/Paris',
          type: 'text',
          max: 100,
          complete: (typed, _open, team) => completeZone(typed, team?.now ?? Date.now()),
        },
      ],
      example: { times: 'every weekday at 08:30', zone: 'Europe/Paris' },
      keptAs: 'list',
      run: ({ options: { times, zone }, open, team }) => addSchedule(times, zone, open, team),
    }),
    defineTeamSubcommand({
      name: 'list',
      description: 'The set times of this channel, when they come next, and which cannot post',
      options: [],
      example: {},
      run: ({ open, team }) => listSchedules(open, team),
    }),
    defineTeamSubcommand({
      name: 'show',
      description: 'What the next digest would tell by now, to you alone',
      options: [
        numberOption,
        { name: 'digest', description: 'Only what this one of its digests told', type: 'integer', max: 1_000_000 },
      ],
      example: {},
      run: ({ options, open, team }) => showDigest(options.number, options.digest, open, team),
    }),
    defineTeamSubcommand({
      name: 'drop',
      description: 'End a schedule',
      options: [{ ...numberOption, required: true }],
      example: { number: 1 },
      keptAs: 'list',
      run: ({ options, open, team }) => dropSchedule(options.number, open, team),
    }),
  ],
} satisfies CommandGroup;
