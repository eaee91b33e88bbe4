import { z } from 'zod';
import { channelJson } from '../../json/channelJson.ts';
import { guildJson } from '../../json/guildJson.ts';
import { memberJson, ownUserJson, roleJson, userJson } from '../../json/peopleJson.ts';
import { messageAnswer, replaceMessage } from '../../messages/messages.ts';
import { parseForm } from '../../schemas/formErrors.ts';
import { messageSchema } from '../../schemas/messageSchema.ts';
import { channelWithRights, openDirectMessages, openPost, openThread } from '../../world/channels.ts';
import { LIMITS, MESSAGE_FLAGS } from '../../world/limits.ts';
import { membersNamed } from '../../world/members.ts';
import { PERMISSIONS } from '../../world/permissions.ts';
import type { StandIn } from '../../world/standIn.ts';
import { CHANNEL_TYPES, guildOfBot, isForum, messageOf, userOf } from '../../world/state.ts';
import type { Api } from '../api.ts';
import { refusal } from '../apiError.ts';

const MEMBERS_PER_REQUEST = 1000;

const threadSchema = z.object({
  name: z.string().min(1).max(LIMITS.threadName),
  type: z.literal([CHANNEL_TYPES.publicThread, CHANNEL_TYPES.privateThread]).default(CHANNEL_TYPES.privateThread),
  auto_archive_duration: z.literal([60, 1440, 4320, 10_080]).nullish(),
});
/** A post of a forum, with its first message. */
const postSchema = threadSchema.pick({ name: true, auto_archive_duration: true }).extend({ message: messageSchema });
const directSchema = z.object({ recipient_id: z.string() });
const membersSchema = z.object({
  query: z.string().default(''),
  limit: z.coerce.number().int().min(1).max(MEMBERS_PER_REQUEST).default(1),
});

/** Channels themselves, threads, guilds with their members and roles, users and direct messages. */
export function addPlaceRoutes(api: Api, standIn: StandIn): void {
  const { state } = standIn;

  api.get('/channels/:channel', (context) =>
    context.json(channelJson(state, channelWithRights(state, context.req.param('channel'), PERMISSIONS.viewChannel))),
  );

  api.post('/channels/:channel/threads', (context) => {
    const { json, files } = context.get('body');
    const opened = state.channels.get(context.req.param('channel'));
    if (opened !== undefined && isForum(opened)) {
      const forum = channelWithRights(state, opened.id, PERMISSIONS.viewChannel | PERMISSIONS.sendMessages);
      const { name, message } = parseForm(postSchema, json);
      const { post, message: first } = openPost(standIn, forum, name, state.botId, message, files);
      return context.json({ ...channelJson(state, post), message: messageAnswer(standIn, first) }, 201);
    }
    const form = parseForm(threadSchema, json);
    const isPublic = form.type === CHANNEL_TYPES.publicThread;
    const right = isPublic ? PERMISSIONS.createPublicThreads : PERMISSIONS.createPrivateThreads;
    const parent = channelWithRights(state, context.req.param('channel'), PERMISSIONS.viewChannel | right);
    const thread = openThread(standIn, parent, form.name, form.type, state.botId);
    return context.json(channelJson(state, thread), 201);
  });

  api.post('/channels/:channel/messages/:message/threads', (context) => {
    const form = parseForm(threadSchema, context.get('body').json);
    const right = PERMISSIONS.viewChannel | PERMISSIONS.createPublicThreads;
    const parent = channelWithRights(state, context.req.param('channel'), right);
    const message = messageOf(state, parent.id, context.req.param('message'));
    // A private reply is not a message of the channel.
    if (message.ephemeralTo !== null) throw refusal('unknownMessage');
    const { publicThread } = CHANNEL_TYPES;
    const thread = openThread(standIn, parent, form.name, publicThread, state.botId, message.id);
    replaceMessage(standIn, { ...message, flags: message.flags | MESSAGE_FLAGS.hasThread });
    return context.json(channelJson(state, thread), 201);
  });

  api.get('/guilds/:guild', (context) => context.json(guildJson(guildOfBot(state, context.req.param('guild')))));

  api.get('/guilds/:guild/channels', (context) => {
    const { id } = guildOfBot(state, context.req.param('guild'));
    const channels = [...state.channels.values()].filter((each) => each.guildId === id && each.thread === null);
    return context.json(channels.map((channel) => channelJson(state, channel)));
  });

  api.get('/guilds/:guild/roles', (context) =>
    context.json([...guildOfBot(state, context.req.param('guild')).roles.values()].map(roleJson)),
  );

  api.get('/guilds/:guild/members/search', (context) => {
    const guild = guildOfBot(state, context.req.param('guild'));
    const { query, limit } = parseForm(membersSchema, context.req.query());
    return context.json(membersNamed(state, guild, query, limit));
  });

  api.get('/guilds/:guild/members/:user', (context) => {
    const { guild, user } = context.req.param();
    const member = guildOfBot(state, guild).members.get(user);
    if (member === undefined) throw refusal('unknownMember');
    return context.json(memberJson(state, member));
  });

  api.get('/guilds/:guild/members', (context) => {
    const guild = guildOfBot(state, context.req.param('guild'));
    const { limit } = parseForm(membersSchema, context.req.query());
    return context.json(membersNamed(state, guild, '', limit));
  });

  api.get('/users/@me', (context) => context.json(ownUserJson(userOf(state, state.botId))));

  api.get('/users/:user', (context) => context.json(userJson(userOf(state, context.req.param('user')))));

  api.post('/users/@me/channels', (context) => {
    const { recipient_id: recipient } = parseForm(directSchema, context.get('body').json);
    return context.json(channelJson(state, openDirectMessages(standIn, recipient)));
  });
}
