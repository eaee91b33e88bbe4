import type { Channel, Guild, State } from './state.ts';

/** The permission bits that the stand-in knows by name. */
export const PERMISSIONS = {
  kickMembers: 1n << 1n,
  banMembers: 1n << 2n,
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  manageRoles: 1n << 28n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendMessagesInThreads: 1n << 38n,
} as const;

export const ALL_PERMISSIONS = Object.values(PERMISSIONS).reduce((all, bit) => all | bit, 0n);

/** What everyone may do in a direct message. */
const DIRECT_MESSAGE_PERMISSIONS =
  PERMISSIONS.viewChannel |
  PERMISSIONS.sendMessages |
  PERMISSIONS.embedLinks |
  PERMISSIONS.attachFiles |
  PERMISSIONS.addReactions |
  PERMISSIONS.readMessageHistory |
  PERMISSIONS.mentionEveryone |
  PERMISSIONS.useExternalEmojis |
  PERMISSIONS.useApplicationCommands;

/** A member's permissions in the guild as a whole; 0 for someone who is not a member. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const everyone = guild.roles.get(guild.id)?.permissions ?? 0n;
  const granted = member.roles.reduce((bits, role) => bits | (guild.roles.get(role)?.permissions ?? 0n), everyone);
  return (granted & PERMISSIONS.administrator) === 0n ? granted : ALL_PERMISSIONS;
}

/**
 * What someone may do in a channel, in the order of Discord's documentation: the guild's roles, then the channel's
 * overwrites for everyone, for roles together, and for the member. A thread takes its parent's.
 */
export function channelPermissions(state: State, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) {
    return channel.recipients.includes(userId) || userId === state.botId ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  }
  const guild = state.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (guild === undefined || member === undefined) return 0n;
  const base = guildPermissions(guild, userId);
  if ((base & PERMISSIONS.administrator) !== 0n) return ALL_PERMISSIONS;
  const place = channel.thread === null ? channel : (state.channels.get(channel.parentId ?? '') ?? channel);
  const ofRoles = place.overwrites.filter((each) => each.type === 0 && member.roles.includes(each.id));
  const steps = [
    place.overwrites.filter((each) => each.id === guild.id),
    ofRoles,
    place.overwrites.filter((each) => each.type === 1 && each.id === userId),
  ];
  return steps.reduce((bits, overwrites) => {
    const denied = overwrites.reduce((all, each) => all | each.deny, 0n);
    const allowed = overwrites.reduce((all, each) => all | each.allow, 0n);
    return (bits & ~denied) | allowed;
  }, base);
}

/** Whether someone holds every one of the `bits` in a channel. */
export function may(state: State, channel: Channel, userId: string, bits: bigint): boolean {
  return (channelPermissions(state, channel, userId) & bits) === bits;
}
