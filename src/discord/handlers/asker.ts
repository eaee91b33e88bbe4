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
import { rightsOf } from '../access/rights.ts';
import type { Asker, Conversation } from '../replies/asker.ts';
import type { Host } from './host.ts';

type Rules = Pick<Host, 'access' | 'memberships'>;

/** Reads person and place from an interaction. In a server it contains the roles; for a direct message they are fetched. */
export async function askerOfInteraction(rules: Rules, interaction: BaseInteraction): Promise<Asker> {
  const { guildId, user, member } = interaction;
  const here = interaction.channelId ?? '';
  if (guildId === null) {
    const isDirect =
      interaction.context === InteractionContextType.BotDM ||
      (interaction.context === null && interaction.channel?.type === ChannelType.DM);
    const known = { channel: here, name: user.displayName, takesThreads: false };
    return asker(rules, known, isDirect ? await directAsker(rules, user.id) : nowhere(user.id));
  }
  const channel = interaction.channel ?? (await fetchChannel(interaction));
  const roles = member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const named = channelOf(channel);
  const name = member !== null && 'displayName' in member ? member.displayName : user.displayName;
  const known = { channel: named ?? here, name, takesThreads: takesThreads(channel) };
  return asker(rules, known, guildAsker(user.id, { guild: guildId, roles, channels: [] }, named));
}

/** Reads person and place from a message. */
export async function askerOfMessage(rules: Rules, message: Message): Promise<Asker> {
  const { guildId, author, member, channel } = message;
  const name = member?.displayName ?? author.displayName;
  if (guildId === null) {
    const known = { channel: channel.id, name, takesThreads: false };
    const isDirect = channel.type === ChannelType.DM;
    return asker(rules, known, isDirect ? await directAsker(rules, author.id) : nowhere(author.id));
  }
  const roles = member === null ? [] : [...member.roles.cache.keys()];
  const named = channelOf(channel);
  const known = { channel: named ?? channel.id, name, takesThreads: takesThreads(channel) };
  return asker(rules, known, guildAsker(author.id, { guild: guildId, roles, channels: [] }, named));
}

/**
 * The person for whom the bot posts in a channel by itself, with what is open to everyone who reads the channel. Undefined if it
 * is no channel in which the bot posts.
 */
export async function askerOfPost(rules: Rules, channel: Channel, user: string): Promise<Asker | undefined> {
  if (channel.isDMBased()) {
    if (channel.type !== ChannelType.DM) return undefined;
    const known = { channel: channel.id, name: '', takesThreads: false };
    return asker(rules, known, await directAsker(rules, user));
  }
  const known = { channel: channel.id, name: '', takesThreads: takesThreads(channel) };
  // Everyone in the channel reads the post, so roles do not count.
  const membership = { guild: channel.guildId, roles: [], channels: [] };
  return asker(rules, known, guildAsker(user, membership, channelOf(channel)));
}

/** Whether a thread can be opened at a message in a channel. It cannot in a thread, and the posts of a forum are threads. */
export function takesThreads(channel: Channel | null): channel is TextChannel | NewsChannel {
  return channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
}

/** The channel, thread or direct messages in which something is said. */
export function conversationOf(id: string, channel: Channel | null): Conversation {
  const isThread = channel?.isThread() === true;
  return { id, isThread, parent: isThread ? channel.parentId : null };
}

interface Asking {
  readonly place: Place;
  readonly person: Person;
}

function asker(
  { access }: Rules,
  known: Pick<Asker, 'channel' | 'name' | 'takesThreads'>,
  { place, person }: Asking,
): Asker {
  return { ...known, user: person.id, place, rights: rightsOf(access, place, person) };
}

async function directAsker({ memberships }: Rules, id: string): Promise<Asking> {
  return { place: { kind: 'direct' }, person: { id, memberships: await memberships.of(id) } };
}

function guildAsker(id: string, membership: Membership, channel: string | null): Asking {
  return { place: { kind: 'guild', guild: membership.guild, channel }, person: { id, memberships: [membership] } };
}

function nowhere(id: string): Asking {
  return { place: { kind: 'nowhere' }, person: { id, memberships: [] } };
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
