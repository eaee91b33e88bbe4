import type { ButtonInteraction } from 'discord.js';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { BOT_PERMISSIONS } from '../access/permissions.ts';
import { findPosted, hasButtonsOf } from '../delivery/posted.ts';
import { postOnce, UncertainError } from '../delivery/postOnce.ts';
import type { RenderedMessage } from '../rendering/message.ts';
import type { PressToAnswer } from '../replies/replyService.ts';
import type { Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';

/** A press, and whether only the person who asked sees the reply. */
export interface PressOnReply extends PressToAnswer {
  readonly isPrivate: boolean;
}

const NEEDED_TO_LOOK = [BOT_PERMISSIONS['View Channels'].bit, BOT_PERMISSIONS['Read Message History'].bit];

/**
 * Posts the page in the channel and records who shared what. Returns the private reply, with Share done. Whether the dossier may
 * be shown in the channel is checked again.
 */
export async function sharePage(
  host: Host,
  interaction: ButtonInteraction,
  press: PressOnReply,
): Promise<RenderedMessage> {
  await host.posted.once(press.press, () =>
    host.queue.run(interaction.channelId, null, () => postPage(host, interaction, press)),
  );
  return host.replies.showShared(press);
}

/** Posts the page in the channel and records who shared what. Returns the Discord id of the message. Throws `UserError` if the dossier may not be shown there. */
export async function postPage(
  { replies, pause, commandIds }: Host,
  interaction: ButtonInteraction,
  press: PressOnReply,
): Promise<string> {
  const { rendered, record } = await replies.sharePage(press);
  const message = await postOnce(pause, {
    send: async () => (await interaction.followUp(payloadOf(rendered, commandIds.in(interaction.guildId)))).id,
    find: () =>
      findPosted(interaction.client.rest, {
        channel: interaction.channelId,
        mayLook: interaction.appPermissions.has(NEEDED_TO_LOOK),
        bot: interaction.client.user.id,
        after: interaction.id,
        isIt: hasButtonsOf(press.press.reply),
      }),
  }).catch((error: unknown) => {
    throw error instanceof UncertainError ? new UserError(wording.refusals.perhapsShared, { cause: error }) : error;
  });
  await replies.recordShare({ ...record, message, guild: interaction.guildId, channel: interaction.channelId });
  return message;
}
