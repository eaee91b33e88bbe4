import type { ButtonInteraction } from 'discord.js';
import type { RenderedMessage } from '../rendering/message.ts';
import type { PressToAnswer } from '../replies/replyService.ts';
import type { Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';

/** A press, and whether only the person who asked sees the reply. */
export interface PressOnReply extends PressToAnswer {
  readonly isPrivate: boolean;
}

/**
 * Posts the page in the channel and records who shared what. Returns the private reply, with Share done. Whether the dossier may
 * be shown in the channel is checked again.
 */
export async function sharePage(
  host: Host,
  interaction: ButtonInteraction,
  press: PressOnReply,
): Promise<RenderedMessage> {
  await host.queue.run(interaction.channelId, null, () => postPage(host, interaction, press));
  return host.replies.showShared(press);
}

/** Posts the page in the channel and records who shared what. Returns the Discord id of the message. Throws `UserError` if the dossier may not be shown there. */
export async function postPage(
  { replies, commandIds }: Host,
  interaction: ButtonInteraction,
  press: PressOnReply,
): Promise<string> {
  const { rendered, record } = await replies.sharePage(press);
  const { id: message } = await interaction.followUp(payloadOf(rendered, commandIds.in(interaction.guildId)));
  await replies.recordShare({ ...record, message, guild: interaction.guildId, channel: interaction.channelId });
  return message;
}
