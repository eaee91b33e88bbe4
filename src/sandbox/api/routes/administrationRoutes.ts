import { z } from 'zod';
import { channelJson } from '../../json/channelJson.ts';
import { parseForm } from '../../schemas/formErrors.ts';
import {
  channelForm,
  deleteChannel,
  deleteMessages,
  editChannel,
  overwriteForm,
  setOverwrite,
} from '../../world/channelEdits.ts';
import { channelWithRights } from '../../world/channels.ts';
import { LIMITS } from '../../world/limits.ts';
import { setMemberRoles } from '../../world/members.ts';
import { guildPermissions, may, PERMISSIONS } from '../../world/permissions.ts';
import { SNOWFLAKE, timeOf } from '../../world/snowflakes.ts';
import type { StandIn } from '../../world/standIn.ts';
import { type Channel, channelOf, type Guild, guildOfBot } from '../../world/state.ts';
import type { Api } from '../api.ts';
import { refusal } from '../apiError.ts';

const bulkSchema = z.object({ messages: z.array(z.string().regex(SNOWFLAKE)).min(2).max(LIMITS.bulkMessages) });

/** What only administrators of a server, and bots with their rights, do: channels, threads, overwrites, roles, clearing up. */
export function addAdministrationRoutes(api: Api, standIn: StandIn): void {
  const { state } = standIn;

  /** The channel, if the bot may change it: a thread of its own always, another with the right for threads. */
  const changeable = (id: string): Channel => {
    const channel = channelWithRights(state, id, PERMISSIONS.viewChannel);
    const isOwn = channel.thread?.ownerId === state.botId;
    const right = channel.thread === null ? PERMISSIONS.manageChannels : PERMISSIONS.manageThreads;
    if (!isOwn && !may(state, channel, state.botId, right)) throw refusal('missingPermissions');
    return channel;
  };

  api.patch('/channels/:channel', (context) => {
    const channel = changeable(context.req.param('channel'));
    if (channel.guildId === null) throw refusal('wrongChannelType');
    const edited = editChannel(standIn, channel, parseForm(channelForm, context.get('body').json ?? {}));
    return context.json(channelJson(state, edited));
  });

  api.delete('/channels/:channel', (context) => {
    const channel = changeable(context.req.param('channel'));
    deleteChannel(standIn, channel);
    return context.json(channelJson(state, channel));
  });

  api.put('/channels/:channel/permissions/:id', (context) => {
    const { channel, id } = context.req.param();
    const place = channelWithRights(state, channel, PERMISSIONS.viewChannel | PERMISSIONS.manageRoles);
    setOverwrite(standIn, place, id, { id, ...parseForm(overwriteForm, context.get('body').json ?? {}) });
    return context.body(null, 204);
  });

  api.delete('/channels/:channel/permissions/:id', (context) => {
    const { channel, id } = context.req.param();
    setOverwrite(
      standIn,
      channelWithRights(state, channel, PERMISSIONS.viewChannel | PERMISSIONS.manageRoles),
      id,
      null,
    );
    return context.body(null, 204);
  });

  api.post('/channels/:channel/messages/bulk-delete', (context) => {
    const rights = PERMISSIONS.viewChannel | PERMISSIONS.manageMessages | PERMISSIONS.readMessageHistory;
    const channel = channelWithRights(state, context.req.param('channel'), rights);
    const { messages } = parseForm(bulkSchema, context.get('body').json);
    if (messages.some((id) => standIn.now() - timeOf(id) > LIMITS.bulkAgeMs)) throw refusal('tooOld');
    const found = messages.filter((id) => {
      const message = state.messages.get(id);
      return message?.channelId === channel.id && message.ephemeralTo === null;
    });
    deleteMessages(standIn, channel, found);
    return context.body(null, 204);
  });

  // Who is a member of a thread changes nothing here: whoever sees its channel sees it.
  for (const method of ['PUT', 'DELETE'] as const) {
    api.on(method, '/channels/:channel/thread-members/:user', (context) => {
      const { channel } = context.req.param();
      if (channelOf(state, channel).thread === null) throw refusal('wrongChannelType');
      return context.body(null, 204);
    });
  }

  api.get('/guilds/:guild/threads/active', (context) => {
    const { id } = guildOfBot(state, context.req.param('guild'));
    const threads = [...state.channels.values()].filter(
      (each) => each.guildId === id && each.thread?.archived === false,
    );
    return context.json({ threads: threads.map((thread) => channelJson(state, thread)), members: [] });
  });

  const role = '/guilds/:guild/members/:user/roles/:role';
  /** The roles of a member and the role to give or take, if the bot may: it has the right, and is above the role. */
  const roles = (params: { guild: string; user: string; role: string }) => {
    const guild: Guild = guildOfBot(state, params.guild);
    const member = guild.members.get(params.user);
    const wanted = guild.roles.get(params.role);
    if (member === undefined) throw refusal('unknownMember');
    if (wanted === undefined) throw refusal('unknownRole');
    const own = guild.members.get(state.botId)?.roles ?? [];
    const highest = Math.max(...own.map((id) => guild.roles.get(id)?.position ?? 0));
    const mayManage = (guildPermissions(guild, state.botId) & PERMISSIONS.manageRoles) !== 0n;
    if (!mayManage || wanted.position >= highest) throw refusal('missingPermissions');
    return { guild, others: member.roles.filter((id) => id !== wanted.id), wanted };
  };

  api.put(role, (context) => {
    const { guild, others, wanted } = roles(context.req.param());
    setMemberRoles(standIn, guild, context.req.param('user'), [...others, wanted.id]);
    return context.body(null, 204);
  });

  api.delete(role, (context) => {
    const { guild, others } = roles(context.req.param());
    setMemberRoles(standIn, guild, context.req.param('user'), others);
    return context.body(null, 204);
  });
}
