import type { Member, Role, State, User } from '../world/state.ts';
import { isoTime } from '../world/times.ts';
import type { JsonObject } from './json.ts';

/** A user as anyone gets it. */
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
    joined_at: isoTime(member.joinedAt),
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** A guild member with the user. */
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
