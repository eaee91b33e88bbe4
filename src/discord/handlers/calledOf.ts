import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';

/** The full name of a call: `ask`, or with the name of the subcommand `briefing show`. */
export function calledOf({
  commandName,
  options,
}: Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'commandName' | 'options'>): string {
  return [commandName, options.getSubcommand(false)].filter((name) => name !== null).join(' ');
}
