import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type Channel,
  ChannelType,
  type GuildMember,
  InteractionContextType,
  type Message,
  type NewsChannel,
  PermissionFlagsBits,
  type TextChannel,
} from 'discord.js';
import { languageSpoken } from '../../wording/speaking.ts';
import type { Membership, Person, Place } from '../access/access.ts';
import { heldOf, PERMISSION_NAMES } from '../access/permissions.ts';
import type { PostingRights } from '../access/posting.ts';
import { rightsOf } from '../access/rights.ts';
import type { Asker, Conversation } from '../replies/asker.ts';
import type { Host } from './host.ts';

type Rules = Pick<Host, 'access' | 'memberships' | 'userInstall'>;

/** Reads person and place from an interaction. In a server it contains the roles; for a direct message they are fetched. */
export async function askerOfInteraction(rules: Rules, interaction: BaseInteraction): Promise<Asker> {
  const { guildId, user, member, memberPermissions, appPermissions } = interaction;
  const here = interaction.channelId ?? '';
  if (rules.userInstall === true && isElsewhere(interaction)) {
    const known = { ...withoutThreads(here), name: user.displayName, posting: NO_POSTS };
    return asker(rules, known, { ...(await directAsker(rules, user.id)), place: { kind: 'elsewhere' } });
  }
  if (guildId === null) {
    const isDirect =
      interaction.context === InteractionContextType.BotDM ||
      (interaction.context === null && interaction.channel?.type === ChannelType.DM);
    const known = { ...withoutThreads(here), name: user.displayName };
    return asker(rules, known, isDirect ? await directAsker(rules, user.id) : nowhere(user.id));
  }
  const channel = interaction.channel ?? (await fetchChannel(interaction));
  const roles = member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const name = member !== null && 'displayName' in member ? member.displayName : user.displayName;
  const held = { person: heldOf(memberPermissions), bot: heldOf(appPermissions) };
  const known = { ...placeKnown(here, channel, held), name };
  const managesServer = memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  const membership = { guild: guildId, roles, channels: [], managesServer };
  return asker(rules, known, guildAsker(user.id, membership, channelOf(channel)));
}

/** Reads person and place from a message. */
export async function askerOfMessage(rules: Rules, message: Message): Promise<Asker> {
  const { guildId, author, member, channel } = message;
  const name = member?.displayName ?? author.displayName;
  if (guildId === null) {
    const known = { ...withoutThreads(channel.id), name };
    const isDirect = channel.type === ChannelType.DM;
    return asker(rules, known, isDirect ? await directAsker(rules, author.id) : nowhere(author.id));
  }
  const roles = member === null ? [] : [...member.roles.cache.keys()];
  const known = { ...placeKnown(channel.id, channel, await heldIn(channel, member)), name };
  // A server is managed by commands alone.
  const membership = { guild: guildId, roles, channels: [], managesServer: false };
  return asker(rules, known, guildAsker(author.id, membership, channelOf(channel)));
}

/**
 * The person for whom the bot posts in a channel by itself, with what is open to everyone who reads the channel. Undefined if it
 * is no channel in which the bot posts.
 */
export async function askerOfPost(rules: Rules, channel: Channel, user: string): Promise<Asker | undefined> {
  if (channel.isDMBased()) {
    if (channel.type !== ChannelType.DM) return undefined;
    const known = { ...withoutThreads(channel.id), name: '' };
    return asker(rules, known, await directAsker(rules, user));
  }
  // Nobody acts: the permission of whoever set the post up was checked then.
  const { bot } = await heldIn(channel, null);
  const known = { ...placeKnown(channel.id, channel, { person: PERMISSION_NAMES, bot }), name: '' };
  // Everyone in the channel reads the post, so roles do not count.
  const membership = { guild: channel.guildId, roles: [], channels: [], managesServer: false };
  return asker(rules, known, guildAsker(user, membership, channelOf(channel)));
}

/** Elsewhere nothing is posted that others see. */
const NO_POSTS: PostingRights = { here: 'channel', home: 'channel', person: [], bot: [] };

/** Whether someone uses the bot as an app of their own in a place that the bot is not in. */
function isElsewhere({ context, guildId, client, authorizingIntegrationOwners: owners }: BaseInteraction): boolean {
  if (owners[ApplicationIntegrationType.UserInstall] === undefined) return false;
  if (guildId === null) return context === InteractionContextType.PrivateChannel;
  return owners[ApplicationIntegrationType.GuildInstall] === undefined && !client.guilds.cache.has(guildId);
}

type PlaceKnown = Pick<Asker, 'channel' | 'thread' | 'takesThreads' | 'posting'>;

function withoutThreads(channel: string): PlaceKnown {
  return { channel, thread: null, takesThreads: false, posting: null };
}

/** What is known of a channel of a server. What is kept and posted in a thread is its parent's, but a post of a forum has its own. */
function placeKnown(id: string, channel: Channel | null, held: Pick<PostingRights, 'person' | 'bot'>): PlaceKnown {
  const isThread = channel?.isThread() === true;
  const isPost = isThread && channel.parent?.isThreadOnly() === true;
  const home = isThread && !isPost ? (channel.parentId ?? id) : id;
  const kinds = { here: isThread ? 'thread' : 'channel', home: isPost ? 'thread' : 'channel' } as const;
  return {
    channel: home,
    thread: threadOf(channel),
    takesThreads: takesThreads(channel),
    posting: { ...kinds, ...held },
  };
}

/** What a member and the bot hold in a channel of a server, by the roles and overwrites that the gateway has sent. */
async function heldIn(channel: Channel, member: GuildMember | null): Promise<Pick<PostingRights, 'person' | 'bot'>> {
  if (channel.isDMBased()) return { person: [], bot: [] };
  const { guild } = channel;
  const bot = guild.members.me ?? (await guild.members.fetchMe());
  return { person: heldOf(member && channel.permissionsFor(member)), bot: heldOf(channel.permissionsFor(bot)) };
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

async function asker(
  { access }: Rules,
  known: PlaceKnown & Pick<Asker, 'name'>,
  { place, person }: Asking,
): Promise<Asker> {
  const rights = rightsOf(await access.current(), place, person);
  return { ...known, user: person.id, place, rights, language: languageSpoken() };
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

function threadOf(channel: Channel | null): string | null {
  return channel?.isThread() === true ? channel.id : null;
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
