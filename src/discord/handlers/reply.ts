import type { ButtonInteraction, CommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { patiently } from '../delivery/patience.ts';
import { UnansweredError } from '../delivery/unreachable.ts';
import type { RenderedMessage } from '../rendering/message.ts';
import type { Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';
import { privately } from './privately.ts';

type Interaction = ButtonInteraction | CommandInteraction | ModalSubmitInteraction;

/**
 * Shows a message in place of the reply that was deferred. An edit can be made again, so this goes on as long as Discord cannot be
 * reached and the interaction is valid.
 */
export async function showReply(host: Host, interaction: Interaction, message: RenderedMessage): Promise<void> {
  await patiently(host.pause, () => interaction.editReply(payloadOf(message, host.commandIds.in(interaction.guildId))));
}

/** Says something to the person alone, beside the reply. It is better said twice than not at all. */
export async function sayPrivately(host: Host, interaction: Interaction, message: RenderedMessage): Promise<void> {
  await patiently(host.pause, async () => {
    try {
      await interaction.followUp(privately(payloadOf(message, host.commandIds.in(interaction.guildId))));
    } catch (error) {
      if (!(error instanceof UnansweredError) || !error.wasActedOn) throw error;
    }
  });
}
