import { channelPermissions } from '../world/permissions.ts';
import { type Channel, isForum, messagesIn, type State } from '../world/state.ts';
import { isoTime } from '../world/times.ts';
import type { JsonObject } from './json.ts';
import { userJson } from './peopleJson.ts';

/** What only a forum has. */
const FORUM = {
  available_tags: [],
  default_reaction_emoji: null,
  default_sort_order: null,
  default_forum_layout: 0,
  default_thread_rate_limit_per_user: 0,
};

/** A channel, a thread or direct messages. */
export function channelJson(state: State, channel: Channel): JsonObject {
  const last = lastMessageId(state, channel.id);
  const common = { id: channel.id, type: channel.type, last_message_id: last, flags: 0, last_pin_timestamp: null };
  if (channel.guildId === null) {
    const recipients = channel.recipients.flatMap((id) => state.users.get(id) ?? []);
    return { ...common, recipients: recipients.map(userJson) };
  }
  const inGuild = { ...common, guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId };
  if (channel.thread !== null) {
    const count = [...state.messages.values()].filter((message) => message.channelId === channel.id).length;
    return {
      ...inGuild,
      owner_id: channel.thread.ownerId,
      message_count: count,
      total_message_sent: count,
      member_count: 2,
      ...(isForum(state.channels.get(channel.parentId ?? '') ?? channel) ? { applied_tags: [] } : {}),
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: channel.thread.archived,
        auto_archive_duration: 1440,
        archive_timestamp: isoTime(channel.thread.createdAt),
        create_timestamp: isoTime(channel.thread.createdAt),
        locked: channel.thread.locked,
        ...(channel.type === 12 ? { invitable: true } : {}),
      },
    };
  }
  return {
    ...inGuild,
    topic: channel.topic,
    position: channel.position,
    nsfw: false,
    rate_limit_per_user: 0,
    ...(isForum(channel) ? FORUM : {}),
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  };
}

function lastMessageId(state: State, channelId: string): string | null {
  return messagesIn(state, channelId).findLast((message) => message.ephemeralTo === null)?.id ?? null;
}

/** A channel among an interaction's resolved data, with what the person may do in it. */
export function partialChannelJson(state: State, channel: Channel, userId: string): JsonObject {
  const { permission_overwrites: _, ...rest } = channelJson(state, channel);
  return { ...rest, permissions: channelPermissions(state, channel, userId).toString() };
}
