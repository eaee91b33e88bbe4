import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { CallListing, CommandListing, OptionListing } from '../contract/listing.ts';
import { wording } from '../wording/catalogue.ts';
import { DOSSIER_OPTION } from './dossierOption.ts';
import {
  MAX_CHOICE_NAME,
  MAX_CHOICES,
  MAX_COMMAND_DESCRIPTION,
  MAX_OPTION_NUMBER,
  MAX_OPTION_TEXT,
  MAX_OPTIONS,
} from './limits.ts';
import { localised } from './localised.ts';
import { commandSchema, type RegisteredCommand, type RegisteredValue } from './registeredCommand.ts';

const WHERE_THE_BOT_IS = [InteractionContextType.Guild, InteractionContextType.BotDM];
const OF_SERVERS = [ApplicationIntegrationType.GuildInstall];
const NOWHERE_YET = { contexts: undefined, integration_types: undefined };

/** The commands as Discord takes them. If there are several dossiers, each command gets an option that names one. */
export function registrationOf(
  commands: readonly CommandListing[],
  severalDossiers: boolean,
  scope: 'global' | 'guild',
  userInstall = false,
): readonly RegisteredCommand[] {
  const typed = commands.map((command) => ({
    ...NOWHERE_YET,
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: shortened(command.description),
    options: optionsOf(command, severalDossiers),
    default_member_permissions: permissionsFor(command.forAdministrators),
  }));
  // Discord takes neither a description nor options for a command in the menu of a message.
  const pressed = commands.flatMap(({ menu, forAdministrators }) => {
    const permissions = permissionsFor(forAdministrators);
    const common = { ...NOWHERE_YET, description: '', options: [], default_member_permissions: permissions };
    return menu === null ? [] : [{ type: ApplicationCommandType.Message, name: menu, ...common }];
  });
  return [...typed, ...pressed].map(localised).map((command) => ({
    ...command,
    // A command of one server is offered in that server only; Discord takes no contexts for it.
    ...(scope === 'global'
      ? {
          contexts: userInstall ? [...WHERE_THE_BOT_IS, InteractionContextType.PrivateChannel] : WHERE_THE_BOT_IS,
          integration_types: userInstall ? [...OF_SERVERS, ApplicationIntegrationType.UserInstall] : OF_SERVERS,
        }
      : NOWHERE_YET),
  }));
}

/** What a member needs to be offered a command, until those who run the server decide otherwise. */
function permissionsFor(administrators: boolean): number | undefined {
  return administrators ? Number(PermissionFlagsBits.ManageGuild) : undefined;
}

function optionsOf(command: CommandListing, severalDossiers: boolean): RegisteredCommand['options'] {
  if (command.subcommands === null) {
    return valuesOf(command, severalDossiers).map((option) => ({ ...option, options: undefined }));
  }
  const { name, subcommands } = command;
  if (subcommands.length > MAX_OPTIONS)
    throw new Error(`/${name} has ${subcommands.length} subcommands; Discord takes ${MAX_OPTIONS}`);
  return subcommands.map((subcommand) => ({
    type: ApplicationCommandOptionType.Subcommand,
    name: subcommand.name,
    description: shortened(subcommand.description),
    required: false,
    autocomplete: false,
    choices: undefined,
    options: valuesOf({ ...subcommand, name: `${name} ${subcommand.name}` }, severalDossiers),
  }));
}

function valuesOf(
  { name, options, takesDossier }: Omit<CallListing, 'description'>,
  severalDossiers: boolean,
): RegisteredValue[] {
  const own = options.map(optionOf);
  const dossier = {
    type: ApplicationCommandOptionType.String,
    name: DOSSIER_OPTION,
    description: wording.commands.dossierOption,
    required: false,
    autocomplete: true,
    choices: undefined,
    max_length: MAX_OPTION_TEXT,
  };
  const all = severalDossiers && takesDossier ? [...own, dossier] : own;
  if (all.length > MAX_OPTIONS) throw new Error(`/${name} has ${all.length} options; Discord takes ${MAX_OPTIONS}`);
  // Discord refuses a required option after an optional one.
  return [...all.filter((option) => option.required), ...all.filter((option) => !option.required)];
}

/** The values of a fixed list; undefined if there is none, or if it is longer than Discord takes. Then they are offered while one types. */
function choicesOf({ choices = [] }: OptionListing): RegisteredValue['choices'] {
  const fits = choices.length <= MAX_CHOICES && choices.every(({ length }) => length <= MAX_CHOICE_NAME);
  return choices.length > 0 && fits ? choices.map((choice) => ({ name: choice, value: choice })) : undefined;
}

function optionOf(option: OptionListing): RegisteredValue {
  const choices = choicesOf(option);
  const common = {
    name: option.name,
    description: shortened(option.description),
    required: option.required ?? false,
    // Discord takes no completion for an option that has choices.
    autocomplete: option.isCompleted && choices === undefined,
    choices,
  };
  if (option.type === 'attachment') return { ...common, type: ApplicationCommandOptionType.Attachment };
  if (option.type === 'role') return { ...common, type: ApplicationCommandOptionType.Role };
  return option.type === 'integer'
    ? {
        ...common,
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: Math.min(option.max ?? MAX_OPTION_NUMBER, MAX_OPTION_NUMBER),
      }
    : {
        ...common,
        type: ApplicationCommandOptionType.String,
        ...(choices === undefined ? { max_length: Math.min(option.max ?? MAX_OPTION_TEXT, MAX_OPTION_TEXT) } : {}),
      };
}

function shortened(description: string): string {
  if (description.length <= MAX_COMMAND_DESCRIPTION) return description;
  throw new Error(`longer than the ${MAX_COMMAND_DESCRIPTION} characters that Discord takes: ${description}`);
}

/** What is to be done so that Discord has just the commands that are wanted. */
export interface RegistrationChanges<Present> {
  /** New, or not as they should be. */
  readonly changed: readonly RegisteredCommand[];
  readonly removed: readonly Present[];
  readonly unchanged: readonly Present[];
}

/** Compares what is wanted with what Discord has, whatever it adds to that and in any order. */
export function changesBetween<Present extends RegisteredCommand>(
  wanted: readonly RegisteredCommand[],
  present: readonly Present[],
  scope: 'global' | 'guild',
): RegistrationChanges<Present> {
  const forms = new Set(wanted.map((command) => formOf(command, scope)));
  const unchanged = present.filter((command) => forms.has(formOf(command, scope)));
  const isAmong = (list: readonly RegisteredCommand[], { type, name }: RegisteredCommand): boolean =>
    list.some((other) => other.type === type && other.name === name);
  return {
    unchanged,
    changed: wanted.filter((command) => !isAmong(unchanged, command)),
    // The command that opens an activity is Discord's own doing.
    removed: present.filter(
      (command) => command.type !== ApplicationCommandType.PrimaryEntryPoint && !isAmong(wanted, command),
    ),
  };
}

/** Everything that counts of a command. Discord fills in the contexts of a server's command by itself. */
function formOf(command: RegisteredCommand, scope: 'global' | 'guild'): string {
  const places = scope === 'global' ? {} : NOWHERE_YET;
  return JSON.stringify({ ...commandSchema.parse(command), ...places });
}
