import { INTENTS, WITHOUT_CONTENT } from './intents.ts';
import type { JsonObject } from './json.ts';
import { channelPermissions } from './permissions.ts';
import type { Attachment, Channel, Guild, Member, Message, Role, State, User } from './state.ts';

/** How the records of the state look on the wire. */

const ISO = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('Z', '000+00:00');

export function userJson(user: User): JsonObject {
  return {
    id: user.id,
    username: user.username,
    global_name: user.bot ? null : user.displayName,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    clan: null,
    primary_guild: null,
    bot: user.bot,
    system: false,
    flags: 0,
    public_flags: 0,
  };
}

/** The bot's own user, as only the bot gets it. */
export function ownUserJson(user: User): JsonObject {
  return { ...userJson(user), verified: true, mfa_enabled: false, email: null, locale: user.locale };
}

/** A guild member without the user, as events of messages and resolved data carry it. */
export function partialMemberJson(member: Member): JsonObject {
  return {
    roles: member.roles,
    nick: member.nick,
    avatar: null,
    banner: null,
    joined_at: ISO(member.joinedAt),
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}

export function memberJson(state: State, member: Member): JsonObject {
  const user = state.users.get(member.userId);
  return { ...partialMemberJson(member), user: user && userJson(user) };
}

export function roleJson(role: Role): JsonObject {
  return {
    id: role.id,
    name: role.name,
    position: role.position,
    permissions: role.permissions.toString(),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: role.botId !== null,
    mentionable: false,
    flags: 0,
    ...(role.botId === null ? {} : { tags: { bot_id: role.botId } }),
  };
}

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
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: ISO(channel.thread.createdAt),
        create_timestamp: ISO(channel.thread.createdAt),
        locked: false,
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
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  };
}

function lastMessageId(state: State, channelId: string): string | null {
  let last: string | null = null;
  for (const message of state.messages.values()) {
    const newer = last === null || BigInt(message.id) > BigInt(last);
    if (message.channelId === channelId && message.ephemeralTo === null && newer) last = message.id;
  }
  return last;
}

/** A channel among an interaction's resolved data, with what the person may do in it. */
export function partialChannelJson(state: State, channel: Channel, userId: string): JsonObject {
  const { permission_overwrites: _, ...rest } = channelJson(state, channel);
  return { ...rest, permissions: channelPermissions(state, channel, userId).toString() };
}

/** The guild as `GET /guilds/:id` gives it. */
export function guildJson(guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()].map(roleJson),
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    home_header: null,
    emojis: [],
    stickers: [],
    features: [],
    region: 'rotterdam',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw: false,
    nsfw_level: 0,
    max_members: 500_000,
    max_presences: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    application_id: null,
    hub_type: null,
    incidents_data: null,
    inventory_settings: null,
  };
}

/** The guild with everything in it, as GUILD_CREATE gives it to the bot. */
export function guildCreateJson(state: State, guild: Guild): JsonObject {
  const channels = [...state.channels.values()].filter((channel) => channel.guildId === guild.id);
  const bot = guild.members.get(state.botId);
  return {
    ...guildJson(guild),
    joined_at: ISO(bot?.joinedAt ?? 0),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [...guild.members.values()].map((member) => memberJson(state, member)),
    channels: channels.filter((channel) => channel.thread === null).map((channel) => channelJson(state, channel)),
    threads: channels.filter((channel) => channel.thread !== null).map((channel) => channelJson(state, channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function attachmentJson(attachment: Attachment): JsonObject {
  return {
    id: attachment.id,
    filename: attachment.filename,
    content_type: attachment.contentType,
    size: attachment.size,
    url: attachment.url,
    proxy_url: attachment.url,
    ...(attachment.description === null ? {} : { description: attachment.description }),
  };
}

function emojiJson(emoji: string): JsonObject {
  const [name, id] = emoji.split(':');
  return id === undefined ? { id: null, name: emoji } : { id, name };
}

function reactionsJson(state: State, message: Message): readonly JsonObject[] {
  return [...message.reactions].map(([emoji, users]) => ({
    emoji: emojiJson(emoji),
    count: users.length,
    count_details: { normal: users.length, burst: 0 },
    burst_colors: [],
    me: users.includes(state.botId),
    me_burst: false,
  }));
}

/** A message as every route gives it; `interaction` is what it says of the interaction it answers. */
export function messageJson(state: State, message: Message, interaction?: JsonObject, depth = 0): JsonObject {
  const author = state.users.get(message.authorId);
  const mentioned = message.mentions.users.flatMap((id) => state.users.get(id) ?? []);
  const referenced = message.replyTo === null ? undefined : state.messages.get(message.replyTo);
  const reference = message.replyTo !== null && {
    message_reference: {
      type: 0,
      message_id: message.replyTo,
      channel_id: message.channelId,
      ...(message.guildId === null ? {} : { guild_id: message.guildId }),
    },
    ...(depth === 0 ? { referenced_message: referenced ? messageJson(state, referenced, undefined, 1) : null } : {}),
  };
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: author && userJson(author),
    content: message.content,
    timestamp: ISO(message.createdAt),
    edited_timestamp: message.editedAt === null ? null : ISO(message.editedAt),
    tts: false,
    flags: message.flags,
    pinned: false,
    mention_everyone: message.mentions.everyone,
    mention_roles: message.mentions.roles,
    mentions: mentioned.map(userJson),
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments.map(attachmentJson),
    ...(message.reactions.size === 0 ? {} : { reactions: reactionsJson(state, message) }),
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.interactionId === null
      ? {}
      : { application_id: state.applicationId, webhook_id: state.applicationId, interaction_metadata: interaction }),
    ...reference,
  };
}

/** A message as MESSAGE_CREATE and MESSAGE_UPDATE carry it to a session with these intents. */
export function messageEventJson(
  state: State,
  message: Message,
  intents: number,
  interaction?: JsonObject,
): JsonObject {
  const guild = message.guildId === null ? undefined : state.guilds.get(message.guildId);
  const member = guild?.members.get(message.authorId);
  const open =
    guild === undefined ||
    (intents & INTENTS.messageContent) !== 0 ||
    message.authorId === state.botId ||
    message.mentions.users.includes(state.botId);
  return {
    ...messageJson(state, message, interaction),
    ...(open ? {} : WITHOUT_CONTENT),
    channel_type: state.channels.get(message.channelId)?.type,
    ...(guild && { guild_id: guild.id }),
    ...(member && { member: partialMemberJson(member) }),
  };
}

/** Emoji in an event's data. */
export function reactionEventJson(message: Message, userId: string, emoji: string): JsonObject {
  return {
    user_id: userId,
    channel_id: message.channelId,
    message_id: message.id,
    message_author_id: message.authorId,
    ...(message.guildId === null ? {} : { guild_id: message.guildId }),
    emoji: emojiJson(emoji),
    type: 0,
    burst: false,
  };
}
