import type { Callable, CallDialogue, Command } from './command.ts';
import { completerOf } from './completerOf.ts';
import { fixedChoices } from './fixedChoices.ts';
import type { CommandOption } from './option.ts';

/** An option as plain data. */
export interface OptionListing extends Pick<CommandOption, 'name' | 'description' | 'type' | 'required' | 'max'> {
  /** All values that it takes, if they are a fixed list. */
  readonly choices?: readonly string[];
  /** Whether values for it can be offered while it is typed. */
  readonly isCompleted: boolean;
}

/** What can be called, as plain data. */
export interface CallListing {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionListing[];
  /** The dialogue that a call without any option opens. */
  readonly dialogue: CallDialogue | null;
  /** Whether it is about one dossier, which an option names if there are several. */
  readonly takesDossier: boolean;
}

/** A command as plain data, which can be handed to another thread. */
export interface CommandListing extends CallListing {
  /** Its subcommands, if it is called by those. */
  readonly subcommands: readonly CallListing[] | null;
  /** The name under which it is in the menu of a message, if it can be called there. */
  readonly menu: string | null;
  /** Whether it is for those who run a server. */
  readonly forAdministrators: boolean;
}

/** The commands as plain data. */
export function listingOf(commands: readonly Command[]): readonly CommandListing[] {
  return commands.map((command) => ({
    ...(command.subcommands === undefined
      ? callListing(command)
      : { name: command.name, description: command.description, options: [], dialogue: null, takesDossier: false }),
    subcommands: command.subcommands?.map(callListing) ?? null,
    menu: command.onMessage?.name ?? null,
    forAdministrators: command.forAdministrators === true,
  }));
}

function callListing({ name, description, options, dialogue, ofAnyDossier }: Callable): CallListing {
  return {
    name,
    description,
    options: options.filter(isOffered).map(optionListing),
    dialogue: dialogue ?? null,
    takesDossier: ofAnyDossier !== true,
  };
}

function isOffered({ hidden }: CommandOption): boolean {
  return hidden !== true;
}

function optionListing(option: CommandOption): OptionListing {
  const { name, description, type, required, max } = option;
  const choices = fixedChoices(option);
  return {
    name,
    description,
    type,
    ...(required === undefined ? {} : { required }),
    ...(max === undefined ? {} : { max }),
    ...(choices === undefined ? {} : { choices }),
    isCompleted: completerOf(option) !== undefined,
  };
}
