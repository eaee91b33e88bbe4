import { emptyAnswer } from '../src/answering/result.ts';
import type { Command, Subcommand } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import type { Answer } from '../src/json/answerJson.ts';

export const help = {
  name: 'help',
  description: 'What each command does, with an example',
  options: [{ name: 'command', description: 'Only this command', type: 'text', max: 32 }],
  example: {},
  run: ({ commands, open, text }): Answer => {
    const wanted = text('command')?.trim().replace(/^\//u, '');
    const shown = commands.filter(({ name }) => wanted === undefined || name === wanted);
    if (shown.length === 0) {
      const names = commands.map(({ name }) => `/${name}`).join(', ');
      throw new UserError(`There is no command “${wanted}”. There are ${names}.`);
    }
    const [only] = shown;
    const entries =
      wanted !== undefined && only?.subcommands !== undefined
        ? only.subcommands.map((one) => entryOf(`${only.name} ${one.name}`, one))
        : shown.map((one) => (one.subcommands === undefined ? entryOf(one.name, one) : entryOfAll(one)));
    return {
      ...emptyAnswer('help', 'Verbatim answers in the words of the dossier', open),
      help: entries,
    };
  },
} satisfies Command;

type Entry = NonNullable<Answer['help']>[number];

function entryOf(name: string, { description, options, example }: Command | Subcommand): Entry {
  return {
    name,
    description,
    example: `/${name}${exampleOf(example)}`,
    options: options.map((option) => ({
      name: option.name,
      description: option.description,
      required: option.required === true,
    })),
  };
}

/** A command with subcommands in brief: they stand where others have options. */
function entryOfAll({ name, description, subcommands = [] }: Command): Entry {
  const [first] = subcommands;
  return {
    name,
    description,
    example: `/${name} ${first?.name ?? ''}${exampleOf(first?.example ?? {})}`,
    options: subcommands.map((one) => ({ name: one.name, description: one.description, required: false })),
  };
}

function exampleOf(options: Command['example']): string {
  return Object.entries(options)
    .map(([name, value]) => ` ${name}:${value}`)
    .join('');
}
