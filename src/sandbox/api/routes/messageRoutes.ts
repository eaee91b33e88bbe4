import { z } from 'zod';
import { createMessage, deleteMessage, editMessage, messageAnswer } from '../../messages/messages.ts';
import { addReaction, removeReactions } from '../../messages/reactions.ts';
import { parseForm } from '../../schemas/formErrors.ts';
import { messageSchema } from '../../schemas/messageSchema.ts';
import { unarchive } from '../../world/channelEdits.ts';
import { channelWithRights } from '../../world/channels.ts';
import { LIMITS } from '../../world/limits.ts';
import { may, PERMISSIONS } from '../../world/permissions.ts';
import type { StandIn } from '../../world/standIn.ts';
import { type Message, messageOf, messagesIn } from '../../world/state.ts';
import type { Api } from '../api.ts';
import { refusal } from '../apiError.ts';

const TYPING_MS = 10_000;
const MESSAGES = '/channels/:channel/messages';

const querySchema = z.object({
  limit: z.coerce.number().int().min(1).max(LIMITS.messagesPerRequest).default(50),
  before: z.string().optional(),
  after: z.string().optional(),
  around: z.string().optional(),
});

/** The page of messages that a query asks for, newest first. */
function pageOf(messages: readonly Message[], query: z.infer<typeof querySchema>): readonly Message[] {
  const { limit, before, after, around } = query;
  if (before !== undefined)
    return messages
      .filter(({ id }) => BigInt(id) < BigInt(before))
      .slice(-limit)
      .reverse();
  if (after !== undefined)
    return messages
      .filter(({ id }) => BigInt(id) > BigInt(after))
      .slice(0, limit)
      .reverse();
  if (around === undefined) return messages.slice(-limit).reverse();
  const half = Math.floor(limit / 2);
  const older = messages.filter(({ id }) => BigInt(id) < BigInt(around)).slice(-half);
  const rest = messages.filter(({ id }) => BigInt(id) >= BigInt(around)).slice(0, limit - older.length);
  return [...older, ...rest].reverse();
}

/** Messages of channels, typing and reactions. */
export function addMessageRoutes(api: Api, standIn: StandIn): void {
  const { state } = standIn;
  const read = PERMISSIONS.viewChannel | PERMISSIONS.readMessageHistory;

  /** A private reply is not a message of the channel: the channel's routes do not know it. */
  const found = (channelId: string, id: string): Message => {
    const channel = channelWithRights(state, channelId, PERMISSIONS.viewChannel);
    const message = messageOf(state, channel.id, id);
    if (message.ephemeralTo !== null) throw refusal('unknownMessage');
    return message;
  };

  api.get(MESSAGES, (context) => {
    const channel = channelWithRights(state, context.req.param('channel'), PERMISSIONS.viewChannel);
    const query = parseForm(querySchema, context.req.query());
    // Who may not read the history is told of no messages, and gets no error.
    const mayRead = may(state, channel, state.botId, PERMISSIONS.readMessageHistory);
    const messages = mayRead ? messagesIn(state, channel.id).filter((message) => message.ephemeralTo === null) : [];
    return context.json(pageOf(messages, query).map((message) => messageAnswer(standIn, message)));
  });

  api.get(`${MESSAGES}/:message`, (context) => {
    const { channel, message } = context.req.param();
    channelWithRights(state, channel, read);
    return context.json(messageAnswer(standIn, found(channel, message)));
  });

  api.post(MESSAGES, (context) => {
    const id = context.req.param('channel');
    const inThread = state.channels.get(id)?.thread != null;
    const send = inThread ? PERMISSIONS.sendMessagesInThreads : PERMISSIONS.sendMessages;
    const { json, files } = context.get('body');
    const attach = files.length > 0 ? PERMISSIONS.attachFiles : 0n;
    const channel = channelWithRights(state, id, PERMISSIONS.viewChannel | send | attach);
    if (channel.thread?.archived === true && channel.thread.locked) throw refusal('threadArchived');
    unarchive(standIn, channel);
    const form = parseForm(messageSchema, json ?? {});
    const mayReply = may(state, channel, state.botId, PERMISSIONS.readMessageHistory);
    if (form.message_reference != null && !mayReply) throw refusal('cannotReply');
    const sent = form.enforce_nonce
      ? messagesIn(state, channel.id).find(
          (each) =>
            each.nonce === form.nonce &&
            each.authorId === state.botId &&
            standIn.now() - each.createdAt <= LIMITS.nonceMs,
        )
      : undefined;
    const message = sent ?? createMessage(standIn, { channel, authorId: state.botId }, form, files);
    return context.json(messageAnswer(standIn, message));
  });

  api.patch(`${MESSAGES}/:message`, (context) => {
    const params = context.req.param();
    const message = found(params.channel, params.message);
    if (message.authorId !== state.botId) throw refusal('foreignMessage');
    const { json, files } = context.get('body');
    const edited = editMessage(standIn, message, parseForm(messageSchema, json ?? {}), files);
    return context.json(messageAnswer(standIn, edited));
  });

  api.delete(`${MESSAGES}/:message`, (context) => {
    const params = context.req.param();
    const message = found(params.channel, params.message);
    const channel = channelWithRights(state, params.channel, PERMISSIONS.viewChannel);
    const mayDelete = message.authorId === state.botId || may(state, channel, state.botId, PERMISSIONS.manageMessages);
    if (!mayDelete) throw refusal('missingPermissions');
    deleteMessage(standIn, message);
    return context.body(null, 204);
  });

  api.post('/channels/:channel/typing', (context) => {
    const channel = channelWithRights(state, context.req.param('channel'), PERMISSIONS.viewChannel);
    standIn.typing.set(`${channel.id}:${state.botId}`, standIn.now() + TYPING_MS);
    standIn.changes.announce();
    return context.body(null, 204);
  });

  const reactions = `${MESSAGES}/:message/reactions/:emoji`;

  api.put(`${reactions}/@me`, (context) => {
    const { channel, message, emoji } = context.req.param();
    channelWithRights(state, channel, read | PERMISSIONS.addReactions);
    addReaction(standIn, found(channel, message), state.botId, emoji);
    return context.body(null, 204);
  });

  api.delete(`${reactions}/:user`, (context) => {
    const { channel, message, emoji, user } = context.req.param();
    const isOwn = user === '@me' || user === state.botId;
    channelWithRights(state, channel, isOwn ? PERMISSIONS.viewChannel : PERMISSIONS.manageMessages);
    removeReactions(standIn, found(channel, message), isOwn ? state.botId : user, emoji);
    return context.body(null, 204);
  });

  api.get(reactions, (context) => {
    const { channel, message, emoji } = context.req.param();
    const users = found(channel, message).reactions.get(emoji) ?? [];
    return context.json(
      users.map((id) => ({ id, username: state.users.get(id)?.username, discriminator: '0', avatar: null })),
    );
  });
}
