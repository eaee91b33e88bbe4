import type { Choice } from '../src/choice.ts';
import type { CommandOption, CommandRequest, Subcommand } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import type { Answer } from '../src/json/answerJson.ts';
import type { OpenDossier } from '../src/openDossier.ts';
import { EXAMPLES } from '../src/team/digests/readTimes.ts';
import { addSchedule, dropSchedule, listSchedules, showDigest } from '../src/team/digests/schedules.ts';
import { completeZone } from '../src/team/digests/timeZones.ts';
import type { Team } from '../src/team/team.ts';

const numberOption: CommandOption = {
  name: 'number',
  description: 'The number of the schedule, as /brief schedules shows it',
  type: 'integer',
  max: 1_000_000,
  complete: completeNumber,
};

/** What /brief does beside briefing on a topic: digests at set times. */
export const scheduleSubcommands = [
  {
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
    keptAs: 'schedules',
  },
  {
    name: 'schedules',
    description: 'The set times of this channel, when they come next, and which cannot post',
    options: [],
    example: {},
  },
  {
    name: 'digest',
    description: 'What the next digest would tell by now, to you alone',
    options: [
      numberOption,
      { name: 'digest', description: 'Only what this one of its digests told', type: 'integer', max: 1_000_000 },
    ],
    example: {},
  },
  {
    name: 'unschedule',
    description: 'End a schedule',
    options: [{ ...numberOption, required: true }],
    example: { number: 1 },
    keptAs: 'schedules',
  },
] as const satisfies readonly Subcommand[];

type Name = (typeof scheduleSubcommands)[number]['name'];

const RUNS: Readonly<Record<Name, (request: CommandRequest, team: Team) => Answer>> = {
  schedule: (request, team) => addSchedule(request.text('times') ?? '', request.text('zone'), request.open, team),
  schedules: (request, team) => listSchedules(request.open, team),
  unschedule: (request, team) => dropSchedule(request.integer('number') ?? 0, request.open, team),
  digest: (request, team) => showDigest(request.integer('number'), request.integer('digest'), request.open, team),
};

/** Runs one of these subcommands; undefined where the request is for another one. */
export function runScheduleSubcommand(request: CommandRequest): Answer | undefined {
  const name = scheduleSubcommands.find((one) => one.name === request.subcommand)?.name;
  if (name === undefined) return undefined;
  if (request.team === undefined) throw new UserError('Schedules are not kept here.');
  return RUNS[name](request, request.team);
}

function completeTimes(typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return EXAMPLES.filter((example) => example.includes(wanted)).map((example) => ({ name: example, value: example }));
}

function completeNumber(typed: string, { dossier }: OpenDossier, team?: Team): readonly Choice[] {
  if (team === undefined) return [];
  return team.store.schedules
    .ofChannel(team.channel, dossier.name)
    .map(({ number, words, zone }) => ({ name: `${number}: ${words} (${zone})`, value: String(number) }))
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
}
