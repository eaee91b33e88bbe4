import {
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { isUnreachable } from '../delivery/unreachable.ts';
import { renderNotice } from '../rendering/notice.ts';
import type { Called, FirstReply } from '../replies/replyService.ts';
import { askerOfInteraction, conversationOf } from './asker.ts';
import { attachmentOf } from './attachmentOf.ts';
import { callOfDialogue, dialogueFor, openCallDialogue } from './callDialogue.ts';
import { calledOf } from './calledOf.ts';
import { noticeOf } from './failures.ts';
import type { Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';
import { ProgressLine } from './progressLine.ts';
import { showReply } from './reply.ts';
import { targetOf } from './targetOf.ts';

type Interaction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/**
 * Answers a slash command, a command that was called in the menu of a message, or a dialogue that was sent for one, to the asker
 * alone. A call without options may open that dialogue instead.
 */
export async function answerCommand(host: Host, interaction: Interaction): Promise<void> {
  const dialogue = interaction.isChatInputCommand() ? dialogueFor(host, interaction) : undefined;
  if (dialogue !== undefined && interaction.isChatInputCommand()) return openCallDialogue(interaction, dialogue);
  const { channel, channelId } = interaction;
  const above = channel?.isThread() === true ? channel.parentId : null;
  // At once: a message is read as this interaction brought it.
  const called = new Promise<Called>((resolve) => resolve(readCall(host, interaction)));
  called.catch(() => {}); // awaited where the answer is sent
  const queue = channelId ?? interaction.user.id;
  await host.queue.run(queue, above, (earlier) => answerAfterEarlier(host, interaction, called, earlier));
}

async function answerAfterEarlier(
  host: Host,
  interaction: Interaction,
  called: Promise<Called>,
  earlier: () => Promise<void>,
): Promise<void> {
  // First of all, because what follows may take longer than Discord waits.
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const question = await sendAnswer(host, interaction, called, earlier);
  if (question === null || interaction.channelId === null) return;
  const asked = { channel: interaction.channelId, user: interaction.user.id, isPublic: false, ...question };
  await host.replies.rememberQuestion({ asked, messages: [] });
}

/** Sends the answer, or why there is none. Returns the question if it was one and was answered. */
async function sendAnswer(
  host: Host,
  interaction: Interaction,
  called: Promise<Called>,
  earlier: () => Promise<void>,
): Promise<FirstReply['question']> {
  try {
    const asker = await askerOfInteraction(host, interaction);
    await earlier();
    const { channelId, channel } = interaction;
    const conversation = channelId === null ? null : conversationOf(channelId, channel);
    const progress = new ProgressLine((line) => showProgress(host, interaction, line));
    const request = { called: await called, asker, conversation };
    const { rendered, question } = await host.replies.answerCommand(request, progress).finally(() => progress.end());
    await showReply(host, interaction, rendered);
    return question;
  } catch (error) {
    const command = interaction.isModalSubmit() ? interaction.customId : interaction.commandName;
    const about = { command, user: interaction.user.id };
    await showReply(host, interaction, noticeOf(error, host.log, about));
    return null;
  }
}

/** A line that Discord does not take at the moment is left out: the answer comes after it. */
async function showProgress({ commandIds }: Host, interaction: Interaction, line: string): Promise<void> {
  try {
    await interaction.editReply(payloadOf(renderNotice(line, 'found'), commandIds.in(interaction.guildId)));
  } catch (error) {
    if (!isUnreachable(error)) throw error;
  }
}

function readCall(host: Host, interaction: Interaction): Called {
  if (interaction.isModalSubmit()) return callOfDialogue(host, interaction);
  return interaction.isChatInputCommand()
    ? { kind: 'typed', command: calledOf(interaction), ...optionsOf(host, interaction) }
    : { kind: 'menu', name: interaction.commandName, message: targetOf(host, interaction.targetMessage) };
}

/** What was typed for the options, and the files that were attached for them. */
function optionsOf(
  host: Host,
  { options }: ChatInputCommandInteraction,
): Pick<Extract<Called, { kind: 'typed' }>, 'options' | 'files'> {
  const isOfSubcommand = options.getSubcommand(false) !== null;
  const given = isOfSubcommand ? (options.data[0]?.options ?? []) : options.data;
  const typed = given.filter(({ attachment }) => attachment === undefined);
  return {
    options: Object.fromEntries(
      typed.map(({ name, value }) => [name, typeof value === 'boolean' ? String(value) : value]),
    ),
    files: Object.fromEntries(
      given.flatMap(({ name, attachment }) =>
        attachment === undefined ? [] : [[name, attachmentOf(host, attachment)]],
      ),
    ),
  };
}
