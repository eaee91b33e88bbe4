import { type ChatInputCommandInteraction, type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import type { OptionValues } from '../command.ts';
import { UserError } from '../errors.ts';
import { chooseDossier } from './chooseDossier.ts';
import { isBygone, noticeOf } from './failures.ts';
import { DOSSIER_OPTION, type Host } from './host.ts';
import type { RenderedMessage } from './message.ts';
import { type Asker, askerOfInteraction } from './place.ts';
import { answerKept, composePage, givenOptions, payloadOf } from './reply.ts';

/** Answers a slash command, to the asker alone. */
export async function answerCommand(host: Host, interaction: ChatInputCommandInteraction): Promise<void> {
  await answerPrivately(host, interaction, () => ({
    command: interaction.commandName,
    options: optionsOf(interaction),
  }));
}

/** Answers what was called on a message by its menu: the command is run on the message's text. */
export async function answerMessageMenu(host: Host, interaction: MessageContextMenuCommandInteraction): Promise<void> {
  await answerPrivately(host, interaction, () => {
    const command = host.commands.find(({ onMessage }) => onMessage?.name === interaction.commandName);
    if (command?.onMessage === undefined) throw new UserError('This is not offered any more. Reload Discord.');
    const text = interaction.targetMessage.content.trim();
    if (text === '')
      throw new UserError('This message has no text of its own. Choose one that has, or use the command.');
    return { command: command.name, options: { [command.onMessage.option]: text } };
  });
}

interface Called {
  readonly command: string;
  readonly options: OptionValues;
}

async function answerPrivately(
  host: Host,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  read: () => Called,
): Promise<void> {
  // Before anything else: what follows may take longer than Discord waits.
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  try {
    const asker = await askerOfInteraction(interaction, host.memberships);
    const { command, options } = read();
    const message = firstPage(host, asker, command, options);
    await interaction.editReply(payloadOf(message));
  } catch (error) {
    if (isBygone(error)) throw error;
    const about = { command: interaction.commandName, user: interaction.user.id };
    await interaction.editReply(payloadOf(noticeOf(error, host.log, about)));
  }
}

/** Runs a command and keeps it, so that its buttons work; returns the first page of its answer. */
export function firstPage(host: Host, asker: Asker, command: string, options: OptionValues): RenderedMessage {
  const { [DOSSIER_OPTION]: asked, ...own } = options;
  const dossier = chooseDossier(
    host.access,
    asker.place,
    asker.person,
    host.dossiers().keys(),
    asked === undefined ? undefined : String(asked),
  );
  const request = { command, dossier, options: givenOptions(own) };
  const answered = answerKept(host, asker, request);
  const reply = host.store.keep({ ...request, user: asker.person.id });
  return composePage(host, answered, { reply, page: 0, expanded: null, share: shareFor(asker) });
}

/** Share posts to the channel: in direct messages there is nobody to share with. */
export function shareFor(asker: Asker): 'offered' | 'none' {
  return asker.place.kind === 'guild' ? 'offered' : 'none';
}

function optionsOf(interaction: ChatInputCommandInteraction): OptionValues {
  return Object.fromEntries(
    interaction.options.data.map(({ name, value }) => [name, typeof value === 'boolean' ? String(value) : value]),
  );
}
