import type { Answer } from '../src/answer.ts';
import { emptyAnswer } from '../src/answering/result.ts';
import type { Command } from '../src/command.ts';
import { UserError } from '../src/errors.ts';

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
    return {
      ...emptyAnswer('help', 'Verbatim answers in the words of the dossier', open),
      help: shown.map(({ name, description, options, example }) => ({
        name,
        description,
        example: `/${name}${exampleOf(example)}`,
        options: options.map((option) => ({
          name: option.name,
          description: option.description,
          required: option.required === true,
        })),
      })),
    };
  },
} satisfies Command;

function exampleOf(options: Command['example']): string {
  return Object.entries(options)
    .map(([name, value]) => ` ${name}:${value}`)
    .join('');
}
