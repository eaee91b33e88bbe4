import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { OptionValues } from '../command.ts';
import { chooseDossier } from './chooseDossier.ts';
import { isBygone, noticeOf } from './failures.ts';
import { DOSSIER_OPTION, type Host } from './host.ts';
import type { RenderedMessage } from './message.ts';
import { type Asker, askerOfInteraction } from './place.ts';
import { answerKept, composePage, givenOptions, payloadOf } from './reply.ts';

/** Answers a slash command, to the asker alone. */
export async function answerCommand(host: Host, interaction: ChatInputCommandInteraction): Promise<void> {
  // Before anything else: what follows may take longer than Discord waits.
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  try {
    const asker = await askerOfInteraction(interaction, host.memberships);
    const message = firstPage(host, asker, interaction.commandName, optionsOf(interaction));
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
