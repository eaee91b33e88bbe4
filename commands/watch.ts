import type { Choice } from '../src/choice.ts';
import type { Command, CommandOption, CommandRequest, Subcommand } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import type { OpenDossier } from '../src/openDossier.ts';
import type { Team } from '../src/team/team.ts';
import { addWatch, dropWatch, listWatches, showWatch } from '../src/team/watching/watches.ts';

const numberOption: CommandOption = {
  name: 'number',
  description: 'The number of the watch, as /watch list shows it',
  type: 'integer',
  required: true,
  max: 1_000_000,
  complete: completeNumber,
};

const subcommands = [
  {
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
  },
  {
    name: 'list',
    description: 'The watches of this channel, who added them, and which cannot post',
    options: [],
    example: {},
  },
  {
    name: 'show',
    description: 'What a watch has found so far',
    options: [
      numberOption,
      { name: 'post', description: 'Only what this one of its posts told', type: 'integer', max: 1_000_000_000 },
    ],
    example: { number: 1 },
  },
  {
    name: 'drop',
    description: 'End a watch',
    options: [numberOption],
    example: { number: 1 },
    keptAs: 'list',
  },
] as const satisfies readonly Subcommand[];

type Name = (typeof subcommands)[number]['name'];

const RUNS: Readonly<Record<Name, (request: CommandRequest, team: Team) => ReturnType<Command['run']>>> = {
  add: (request, team) => addWatch(request.text('query') ?? '', request.open, team),
  list: (request, team) => listWatches(request.open, team),
  show: (request, team) => showWatch(request.integer('number') ?? 0, request.integer('post'), request.open, team),
  drop: (request, team) => dropWatch(request.integer('number') ?? 0, request.open, team),
};

export const watch = {
  name: 'watch',
  description: 'Have new passages that match a query posted in this channel as documents arrive',
  options: [],
  subcommands,
  example: {},
  run(request) {
    const { team } = request;
    const name = subcommands.find((one) => one.name === request.subcommand)?.name;
    if (team === undefined || name === undefined) throw new UserError('Watches are not kept here.');
    return RUNS[name](request, team);
  },
} satisfies Command;

function completeNumber(typed: string, { dossier }: OpenDossier, team?: Team): readonly Choice[] {
  if (team === undefined) return [];
  return team.store.watches
    .ofChannel(team.channel, dossier.name)
    .map(({ number, query }) => ({ name: `${number}: ${query}`, value: String(number) }))
    .filter(({ name }) => name.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()));
}
