import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { CommandTexts } from '../wording/commandTexts.ts';
import { localisedCommands } from '../wording/localisedCommands.ts';
import type { RegisteredCommand } from './registeredCommand.ts';

type Option = RegisteredCommand['options'][number];
type Value = NonNullable<Option['options']>[number];
type Choice = NonNullable<Value['choices']>[number];
/** By the locale of a client. */
type Localisations = Record<string, string> | undefined;

/** The command with its names and descriptions in the other languages of Discord's clients. */
export function localised(command: RegisteredCommand): RegisteredCommand {
  const { name, type, options } = command;
  if (type !== ApplicationCommandType.ChatInput) {
    return { ...command, name_localizations: inEach(({ menus }) => menus[name]) };
  }
  return {
    ...command,
    name_localizations: inEach(({ commands }) => commands[name]),
    description_localizations: inEach(({ what }) => what[name]),
    options: options.map((option) =>
      option.type === ApplicationCommandOptionType.Subcommand
        ? subcommand(option, name)
        : { ...localisedValue(option, name, name), options: undefined },
    ),
  };
}

function subcommand(option: Option, command: string): Option {
  const called = `${command} ${option.name}`;
  return {
    ...option,
    name_localizations: inEach(({ subcommands }) => subcommands[option.name]),
    description_localizations: inEach(({ what }) => what[called]),
    options: option.options?.map((one) => localisedValue(one, called, command)),
  };
}

function localisedValue(option: Value, called: string, command: string): Value {
  const { name, choices } = option;
  return {
    ...option,
    name_localizations: inEach(({ options }) => options[name]),
    description_localizations: inEach(
      ({ what }) => what[`${called}:${name}`] ?? what[`${command}:${name}`] ?? what[`:${name}`],
    ),
    choices: choices?.map(localisedChoice),
  };
}

/** A choice is shown by the name of a command if it is one. */
function localisedChoice(choice: Choice): Choice {
  const { value } = choice;
  return { ...choice, name_localizations: inEach(({ choices, commands }) => choices[value] ?? commands[value]) };
}

function inEach(textOf: (texts: CommandTexts) => string | undefined): Localisations {
  const found = Object.entries(localisedCommands).flatMap(([locale, texts]) => {
    const text = textOf(texts);
    return text === undefined ? [] : [[locale, text] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
