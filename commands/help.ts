import { exampleQuestionsOf } from '../src/answering/help/exampleQuestionsOf.ts';
import type { CommandHelp, HelpAnswer } from '../src/answering/help/helpAnswer.ts';
import { emptyBase } from '../src/answering/result.ts';
import type { SingleCommand } from '../src/contract/command.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { describedOption } from '../src/contract/describedOption.ts';
import type { CallDescription, CommandDescription, GroupDescription } from '../src/contract/description.ts';
import { exampleOf } from '../src/contract/exampleOf.ts';
import { noSuchCommand } from '../src/contract/findCall.ts';
import { wording } from '../src/wording/catalogue.ts';
import { callInWords } from '../src/wording/commandsInWords.ts';

/** The command that shows what each command does; `names` are those of all commands. */
export const helpOn = (names: readonly string[]): SingleCommand =>
  defineCommand({
    name: 'help',
    description: wording.commands.help.what,
    ofAnyDossier: true,
    options: [
      { name: 'command', description: wording.commands.help.command, type: 'text', max: 32, choices: names },
      { name: 'form', description: wording.commands.help.form, type: 'choice', choices: ['card'], hidden: true },
    ],
    example: {},
    run: async ({ options, commands, open }): Promise<HelpAnswer> => {
      const wanted = options.command?.trim().replace(/^\//u, '');
      const isCard = options.form === 'card';
      const base = emptyBase(open);
      return {
        command: 'help',
        heading: wording.help.heading,
        ...base,
        notes: base.searched.passages === 0 ? [wording.help.emptyDossier] : [],
        form: isCard ? 'card' : wanted === undefined ? 'page' : 'details',
        examples: wanted === undefined ? await exampleQuestionsOf(open) : [],
        entries: isCard ? [] : entriesOf(wanted, commands),
      };
    },
  });

/** An entry for each command or, of one command with subcommands, for each of those. */
function entriesOf(wanted: string | undefined, commands: readonly CommandDescription[]): readonly CommandHelp[] {
  if (wanted === undefined) return commands.map((one) => entryOfCommand(one));
  const command = commands.find(({ name }) => name === wanted);
  if (command === undefined) throw noSuchCommand(wanted, commands);
  if (command.subcommands === undefined) return [entryOfCommand(command)];
  return command.subcommands.map((one) => entryOfCall(`${command.name} ${one.name}`, one));
}

function entryOfCommand(command: CommandDescription): CommandHelp {
  return command.subcommands === undefined ? entryOfCall(command.name, command) : entryOfGroup(command);
}

function entryOfCall(called: string, { description, options, example }: CallDescription): CommandHelp {
  return {
    name: called,
    description: callInWords(called, description),
    example: exampleOf(called, example),
    options: options
      .filter(({ hidden }) => hidden !== true)
      .map((option) => ({
        name: option.name,
        description: describedOption(called, option),
        required: option.required === true,
      })),
  };
}

/** A command with subcommands lists those instead of options, and has the example of the first one. */
function entryOfGroup({ name, description, subcommands }: GroupDescription): CommandHelp {
  const examples = subcommands.slice(0, 1).map((one) => exampleOf(`${name} ${one.name}`, one.example));
  return {
    name,
    description: callInWords(name, description),
    example: examples.join(''),
    options: subcommands.map((one) => ({
      name: one.name,
      description: callInWords(`${name} ${one.name}`, one.description),
      required: false,
    })),
  };
}
