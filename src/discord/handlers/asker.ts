import {
  type BaseInteraction,
  type Channel,
  ChannelType,
  InteractionContextType,
  type Message,
  type NewsChannel,
  type TextChannel,
} from 'discord.js';
import type { Membership, Person, Place } from '../access/access.ts';
import type { Memberships } from '../access/memberships.ts';

/** Who asks, and in which place. */
export interface Asker {
  readonly place: Place;
  readonly person: Person;
  /** Discord id of the channel, to which all that its team keeps belongs; of a thread its parent. */
  readonly channel: string;
  /** The name of the person in that place. */
  readonly name: string;
  /** Whether a thread can be opened at a message there: the channel is a text or announcement channel of a server. */
  readonly takesThreads: boolean;
}

/** Reads person and place from an interaction. In a server it contains the roles; for a direct message they are fetched. */
export async function askerOfInteraction(interaction: BaseInteraction, memberships: Memberships): Promise<Asker> {
  const { guildId, user, member } = interaction;
  const here = interaction.channelId ?? '';
  if (guildId === null) {
    const isDirect =
      interaction.context === InteractionContextType.BotDM ||
      (interaction.context === null && interaction.channel?.type === ChannelType.DM);
    const known = { channel: here, name: user.displayName, takesThreads: false };
    return isDirect
      ? { ...known, ...(await directAsker(user.id, memberships)) }
      : { ...known, place: { kind: 'nowhere' }, person: nobody(user.id) };
  }
  const channel = interaction.channel ?? (await fetchChannel(interaction));
  const roles = member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const place = channelOf(channel);
  const name = member !== null && 'displayName' in member ? member.displayName : user.displayName;
  return {
    ...guildAsker(user.id, { guild: guildId, roles, channels: [] }, place),
    channel: place ?? here,
    name,
    takesThreads: takesThreads(channel),
  };
}

/** Reads person and place from a message. */
export async function askerOfMessage(message: Message, memberships: Memberships): Promise<Asker> {
  const { guildId, author, member, channel } = message;
  const name = member?.displayName ?? author.displayName;
  if (guildId === null) {
    const known = { channel: channel.id, name, takesThreads: false };
    return channel.type === ChannelType.DM
      ? { ...known, ...(await directAsker(author.id, memberships)) }
      : { ...known, place: { kind: 'nowhere' }, person: nobody(author.id) };
  }
  const roles = member === null ? [] : [...member.roles.cache.keys()];
  const place = channelOf(channel);
  return {
    ...guildAsker(author.id, { guild: guildId, roles, channels: [] }, place),
    channel: place ?? channel.id,
    name,
    takesThreads: takesThreads(channel),
  };
}

/** Whether a thread can be opened at a message in a channel. It cannot in a thread, and the posts of a forum are threads. */
export function takesThreads(channel: Channel | null): channel is TextChannel | NewsChannel {
  return channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
}

type Asking = Pick<Asker, 'place' | 'person'>;

async function directAsker(id: string, memberships: Memberships): Promise<Asking> {
  return { place: { kind: 'direct' }, person: { id, memberships: await memberships.of(id) } };
}

function guildAsker(id: string, membership: Membership, channel: string | null): Asking {
  return { place: { kind: 'guild', guild: membership.guild, channel }, person: { id, memberships: [membership] } };
}

function nobody(id: string): Person {
  return { id, memberships: [] };
}

/** The channel that access rules name; of a thread its parent. Null if Discord did not send it: then only rules for the server apply. */
function channelOf(channel: Channel | null): string | null {
  if (channel === null) return null;
  return channel.isThread() ? channel.parentId : channel.id;
}

async function fetchChannel(interaction: BaseInteraction): Promise<Channel | null> {
  if (interaction.channelId === null) return null;
  // If a channel cannot be fetched, the bot cannot see it, and rules for it do not apply.
  return interaction.client.channels.fetch(interaction.channelId).catch(() => null);
}
