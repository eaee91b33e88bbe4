import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { parseCustomId, type Verb } from '../customIds.ts';
import { askerOfInteraction } from './asker.ts';
import { noticeOf } from './failures.ts';
import type { Host } from './host.ts';
import { openDialogue } from './modalHandler.ts';
import { sayPrivately, showReply } from './reply.ts';
import { sharePage } from './share.ts';
import { openThread } from './thread.ts';

/**
 * Answers a press on a button. A private reply changes in place. A message that others can see does not change, and only the
 * person who pressed sees the answer.
 */
export async function answerPress(host: Host, interaction: ButtonInteraction): Promise<void> {
  const verb = verbOf(interaction.customId);
  if (verb === 'pin' || verb === 'note' || verb === 'bad') return openDialogue(host, interaction);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral) || interaction.guildId === null;
  const inPlace = isPrivate && verb !== 'read' && verb !== 'pictures' && verb !== 'good';
  if (inPlace) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  try {
    const press = parseCustomId(interaction.customId);
    const request = { press, asker: await askerOfInteraction(host, interaction), isPrivate };
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

/** The verb alone, which decides how to acknowledge. The rest of the custom id is read after that. */
function verbOf(customId: string): Verb | undefined {
  try {
    return parseCustomId(customId).verb;
  } catch {
    return undefined;
  }
}
