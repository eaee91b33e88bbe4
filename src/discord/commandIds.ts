import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { RegisteredCommand } from './registeredCommand.ts';

/** A command as Discord has it, with the id that it gave it. */
export type IdentifiedCommand = Pick<RegisteredCommand, 'name' | 'type' | 'options'> & { readonly id: string };

/** The ids of the commands, once they are registered: those of one server, and those for everywhere. */
export class CommandIds {
  readonly #known = new Map<string | null, ReadonlyMap<string, string>>();

  /** Takes the commands that are registered in a server or, for null, everywhere. */
  set(guild: string | null, commands: readonly IdentifiedCommand[]): void {
    this.#known.set(guild, new Map(commands.flatMap(idsOf)));
  }

  /** The id of each call by its name, such as `ask` or `watch list`, as it can be mentioned in a place. */
  in(guild: string | null): ReadonlyMap<string, string> {
    return new Map([...(this.#known.get(null) ?? []), ...(this.#known.get(guild) ?? [])]);
  }
}

/** A command with subcommands can be called by those alone. */
function idsOf({ id, name, type, options }: IdentifiedCommand): readonly (readonly [called: string, id: string])[] {
  if (type !== ApplicationCommandType.ChatInput) return [];
  const subcommands = options.filter((option) => option.type === ApplicationCommandOptionType.Subcommand);
  return subcommands.length === 0 ? [[name, id]] : subcommands.map((one) => [`${name} ${one.name}`, id]);
}
