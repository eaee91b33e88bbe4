import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { type Press, parseCustomId, readsInPlace } from '../customIds.ts';
import { askerOfInteraction } from './asker.ts';
import { noticeOf } from './failures.ts';
import type { Host } from './host.ts';
import { openDialogue } from './modalHandler.ts';
import { sayPrivately, showReply } from './reply.ts';
import { sharePage } from './share.ts';
import { openThread } from './thread.ts';
import { wayBack } from './wayBack.ts';

/**
 * Answers a press on a button. A private reply changes in place. A message that others can see does not change, and only the
 * person who pressed sees the answer.
 */
export async function answerPress(host: Host, interaction: ButtonInteraction): Promise<void> {
  const pressed = pressOf(interaction.customId);
  const verb = pressed?.verb;
  if (verb === 'pin' || verb === 'note' || verb === 'bad') return openDialogue(host, interaction);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral) || interaction.guildId === null;
  const opensApart = pressed?.verb === 'read' && !readsInPlace(pressed);
  const inPlace = isPrivate && !opensApart && verb !== 'try' && verb !== 'pictures' && verb !== 'good';
  if (inPlace) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  try {
    const press = parseCustomId(interaction.customId);
    const asker = await askerOfInteraction(host, interaction);
    const back = isPrivate ? wayBack(interaction.message, press) : undefined;
    const request = { press, asker, isPrivate, ...(back === undefined ? {} : { back }) };
    if (press.verb === 'thread') return await openThread(host, interaction, request);
    const message = await (press.verb === 'share'
      ? sharePage(host, interaction, request)
      : host.replies.answerPress(request));
    await showReply(host, interaction, message);
  } catch (error) {
    const notice = noticeOf(error, host.log, { press: interaction.customId, user: interaction.user.id });
    if (inPlace) await sayPrivately(host, interaction, notice);
    else await showReply(host, interaction, notice);
  }
}

/** What decides how to acknowledge; undefined if the id cannot be read, which is told after that. */
function pressOf(customId: string): Press | undefined {
  try {
    return parseCustomId(customId);
  } catch {
    return undefined;
  }
}
