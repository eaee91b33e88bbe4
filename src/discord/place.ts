import { type BaseInteraction, type Channel, ChannelType, InteractionContextType, type Message } from 'discord.js';
import type { Membership, Person, Place } from './access.ts';
import type { Memberships } from './memberships.ts';

/** Who asks, and where. */
export interface Asker {
  readonly place: Place;
  readonly person: Person;
}

/** Reads person and place from an interaction. In a server the roles come with it; for a direct message they are fetched. */
export async function askerOfInteraction(interaction: BaseInteraction, memberships: Memberships): Promise<Asker> {
  const { guildId, user, member } = interaction;
  if (guildId === null) {
    const isDirect =
      interaction.context === InteractionContextType.BotDM ||
      (interaction.context === null && interaction.channel?.type === ChannelType.DM);
    return isDirect ? directAsker(user.id, memberships) : { place: { kind: 'nowhere' }, person: nobody(user.id) };
  }
  const channel = interaction.channel ?? (await fetchChannel(interaction));
  const roles = member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return guildAsker(user.id, { guild: guildId, roles, channels: [] }, channelOf(channel));
}

/** Reads person and place from a message. */
export async function askerOfMessage(message: Message, memberships: Memberships): Promise<Asker> {
  const { guildId, author, member, channel } = message;
  if (guildId === null) {
    return channel.type === ChannelType.DM
      ? directAsker(author.id, memberships)
      : { place: { kind: 'nowhere' }, person: nobody(author.id) };
  }
  const roles = member === null ? [] : [...member.roles.cache.keys()];
  return guildAsker(author.id, { guild: guildId, roles, channels: [] }, channelOf(channel));
}

async function directAsker(id: string, memberships: Memberships): Promise<Asker> {
  return { place: { kind: 'direct' }, person: { id, memberships: await memberships.of(id) } };
}

function guildAsker(id: string, membership: Membership, channel: string | null): Asker {
  return { place: { kind: 'guild', guild: membership.guild, channel }, person: { id, memberships: [membership] } };
}

function nobody(id: string): Person {
  return { id, memberships: [] };
}

/** The channel that rules name: of a thread its parent. Null where Discord did not say, so that only rules for the server apply. */
function channelOf(channel: Channel | null): string | null {
  if (channel === null) return null;
  return channel.isThread() ? channel.parentId : channel.id;
}

async function fetchChannel(interaction: BaseInteraction): Promise<Channel | null> {
  if (interaction.channelId === null) return null;
  // A channel that cannot be fetched is one that the bot cannot see: rules for it do not apply there.
  return interaction.client.channels.fetch(interaction.channelId).catch(() => null);
}
