import type { Guild, State } from '../world/state.ts';
import { isoTime } from '../world/times.ts';
import { channelJson } from './channelJson.ts';
import type { JsonObject } from './json.ts';
import { memberJson, roleJson } from './peopleJson.ts';

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
    joined_at: isoTime(bot?.joinedAt ?? 0),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [...guild.members.values()].map((member) => memberJson(state, member)),
    channels: channels.filter((channel) => channel.thread === null).map((channel) => channelJson(state, channel)),
    threads: channels
      .filter((channel) => channel.thread?.archived === false)
      .map((channel) => channelJson(state, channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
