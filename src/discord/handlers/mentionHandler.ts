import type { Message } from 'discord.js';
import type { FirstReply } from '../replies/replyService.ts';
import { askerOfMessage, conversationOf } from './asker.ts';
import { noticeOf } from './failures.ts';
import type { Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';

/** Answers a message that mentions the bot, or that was sent to it directly, as /ask does. Ignores other messages. */
export async function answerMention(host: Host, message: Message): Promise<void> {
  const addressed = readAddress(message);
  if (addressed === undefined) return;
  const conversation = conversationOf(message.channelId, message.channel);
  await host.queue.run(message.channelId, conversation.parent, async (earlier) => {
    await earlier();
    const answer = await answerTo(host, message, addressed);
    if (answer === null) return;
    const sent = await message.reply(payloadOf(answer.rendered));
    if (answer.question === null) return;
    const asked = { channel: message.channelId, user: message.author.id, isPublic: true, ...answer.question };
    await host.replies.rememberQuestion({ asked, messages: [sent.id, message.id] });
  });
}

interface Addressed {
  readonly text: string;
  /** Whether the bot is mentioned, or nobody else can be meant. */
  readonly byName: boolean;
}

/**
 * What a message says to the bot. Undefined if it is not meant for the bot: a message of another bot, a system message, or,
 * outside threads, a reply that pings the bot without mentioning it.
 */
function readAddress(message: Message): Addressed | undefined {
  if (message.author.bot || message.system || message.webhookId !== null) return undefined;
  const { id } = message.client.user;
  const mention = new RegExp(`<@!?${id}>`, 'gu');
  const byName = message.guildId === null || message.content.search(mention) !== -1;
  // Discord does not send the text of a reply that does not ping the bot.
  const isReply = message.channel.isThread() && message.mentions.repliedUser?.id === id && message.content !== '';
  return byName || isReply ? { text: message.content.replaceAll(mention, ' ').trim(), byName } : undefined;
}

async function answerTo(host: Host, message: Message, { text, byName }: Addressed): Promise<FirstReply | null> {
  try {
    return await host.replies.answerMessage({
      text,
      isAddressed: byName,
      asker: await askerOfMessage(host, message),
      conversation: conversationOf(message.channelId, message.channel),
      repliesTo: message.reference?.messageId ?? null,
    });
  } catch (error) {
    const about = { mention: message.id, user: message.author.id };
    return { rendered: noticeOf(error, host.log, about), question: null };
  }
}
