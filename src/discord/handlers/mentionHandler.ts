import type { Message } from 'discord.js';
import { wording } from '../../wording/catalogue.ts';
import { refusalToPost } from '../access/posting.ts';
import { findPosted, mayReadHistory } from '../delivery/posted.ts';
import { postOnce } from '../delivery/postOnce.ts';
import { renderWay } from '../rendering/notice.ts';
import type { Asker } from '../replies/asker.ts';
import type { FirstReply } from '../replies/replyService.ts';
import { askerOfMessage, conversationOf } from './asker.ts';
import { isBygone, isRefused, noticeOf } from './failures.ts';
import type { Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';

/** Answers a message that mentions the bot, or that was sent to it directly, as /ask does. Ignores other messages. */
export async function answerMention(host: Host, message: Message): Promise<void> {
  // A catalogue may have been loaded first, and the channel deleted meanwhile; discord.js then has none for the message.
  if (!message.client.channels.cache.has(message.channelId)) return;
  const addressed = readAddress(message);
  if (addressed === undefined) return;
  const conversation = conversationOf(message.channelId, message.channel);
  await host.queue.run(message.channelId, conversation.parent, async (earlier) => {
    await earlier();
    // The channel may have been deleted meanwhile; discord.js then has none for the message.
    if (!message.client.channels.cache.has(message.channelId)) return;
    const asker = await askerOfMessage(host, message);
    const refusal = refusalToPost('mention', asker.posting);
    // A reply in a thread may be no question at all: of that nobody needs to be told.
    if (refusal !== null) return addressed.byName ? tellDirectly(host, message, refusal) : undefined;
    const answer = await answerTo(host, message, addressed, asker);
    if (answer === null) return;
    const lacksFiles = refusalToPost('mention', asker.posting, (answer.rendered.files ?? []).length > 0);
    if (lacksFiles !== null) return tellDirectly(host, message, lacksFiles);
    const sent = await replyOnce(host, message, asker, answer).catch((error: unknown) => {
      // The right to write there was lost since it was asked for, or the bot was removed from the server.
      if (isBygone(error) || !isRefused(error)) throw error;
      host.log.info({ err: error, mention: message.id }, 'Discord refused the answer to a mention');
      return null;
    });
    if (sent === null) return tellDirectly(host, message, wording.posting.botMayNotPost);
    if (answer.question === null) return;
    const asked = { channel: message.channelId, user: message.author.id, isPublic: true, ...answer.question };
    await host.replies.rememberQuestion({ asked, messages: [sent, message.id] });
  });
}

/** Answers once, and returns the Discord id of the answer. */
function replyOnce(host: Host, message: Message, asker: Asker, answer: FirstReply): Promise<string> {
  const { client } = message;
  return postOnce(host.pause, {
    send: async () => (await send(host, message, asker, answer)).id,
    find: () =>
      findPosted(client.rest, {
        channel: message.channelId,
        mayLook: mayReadHistory(client.channels.cache.get(message.channelId)),
        bot: client.user.id,
        after: message.id,
        isIt: ({ message_reference: reference }) => reference?.message_id === message.id,
      }),
  });
}

/** Answers with a reply or, if the bot may not read what was said before, with a message of its own: Discord takes no reply then. */
async function send(
  { commandIds }: Host,
  message: Message,
  { posting }: Asker,
  { rendered }: FirstReply,
): Promise<Message> {
  // The id of the question names the answer: within some minutes Discord takes no second one, also from another process.
  const payload = {
    ...payloadOf(rendered, commandIds.in(message.guildId)),
    nonce: message.id,
    enforceNonce: true,
  } as const;
  const mayReply = posting === null || posting.bot.includes('Read Message History');
  // Undefined if it has been deleted meanwhile; the reply is then refused.
  const channel = message.client.channels.cache.get(message.channelId);
  return mayReply || channel?.isSendable() !== true ? message.reply(payload) : channel.send(payload);
}

/** Tells the person in direct messages why there is no answer in the channel. If that is not possible either, the log says so. */
async function tellDirectly({ log, commandIds }: Host, message: Message, why: string): Promise<void> {
  const about = { mention: message.id, channel: message.channelId, user: message.author.id };
  log.warn({ ...about, why }, 'a mention cannot be answered where it was made');
  const { youAskedIn, notAnswered } = wording.posting;
  try {
    const notice = renderWay(youAskedIn, message.channelId, notAnswered(why), 'failed');
    await message.author.send(payloadOf(notice, commandIds.in(null)));
  } catch (error) {
    log.info({ err: error, ...about }, 'the person takes no direct message either');
  }
}

/** Whether a message is meant for the bot. */
export function isForBot(message: Message): boolean {
  return readAddress(message) !== undefined;
}

interface Addressed {
  readonly text: string;
  /** Whether the bot, or its own role, is mentioned, or nobody else can be meant. */
  readonly byName: boolean;
}

/**
 * What a message says to the bot. Undefined if it is not meant for the bot: a message of another bot, a system message, or,
 * outside threads, a reply that pings the bot without mentioning it.
 */
function readAddress(message: Message): Addressed | undefined {
  if (message.author.bot || message.system || message.webhookId !== null) return undefined;
  const { id } = message.client.user;
  // Clients offer the bot's own role beside its name. Discord gives each bot one, which can mean nobody else.
  const role = message.guild?.roles.botRoleFor(id);
  const mention = new RegExp(role == null ? `<@!?${id}>` : `<@!?${id}>|<@&${role.id}>`, 'gu');
  const isMentioned = message.content.search(mention) !== -1 || (role != null && message.mentions.roles.has(role.id));
  const byName = message.guildId === null || isMentioned;
  // Discord does not send the text of a reply that does not ping the bot.
  const isReply = message.channel.isThread() && message.mentions.repliedUser?.id === id && message.content !== '';
  return byName || isReply ? { text: message.content.replaceAll(mention, ' ').trim(), byName } : undefined;
}

async function answerTo(
  host: Host,
  message: Message,
  { text, byName }: Addressed,
  asker: Asker,
): Promise<FirstReply | null> {
  try {
    return await host.replies.answerMessage({
      text,
      isAddressed: byName,
      asker,
      conversation: conversationOf(message.channelId, message.channel),
      repliesTo: message.reference?.messageId ?? null,
    });
  } catch (error) {
    const about = { mention: message.id, user: message.author.id };
    return { rendered: noticeOf(error, host.log, about), question: null };
  }
}
