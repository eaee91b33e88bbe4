import { channelJson } from './json/channelJson.ts';
import { guildCreateJson } from './json/guildJson.ts';
import { deleteMessage } from './messages/messages.ts';
import { deleteChannel, editChannel, setOverwrite } from './world/channelEdits.ts';
import { PERMISSIONS } from './world/permissions.ts';
import type { StandIn } from './world/standIn.ts';
import { CHANNEL_TYPES, type Channel, channelOf, guildOf, type Member } from './world/state.ts';

export type PermissionName = keyof typeof PERMISSIONS;

/** What those who run a server can do to a bot at any moment. Each act is sent to the bot as Discord sends it. */
export class Administrator {
  readonly #standIn: StandIn;
  readonly #kicked = new Map<string, Member>();

  constructor(standIn: StandIn) {
    this.#standIn = standIn;
  }

  /** Denies the bot these permissions in a channel, and only these. */
  deny(channelId: string, permissions: readonly PermissionName[]): void {
    const { state } = this.#standIn;
    const deny = permissions.reduce((bits, name) => bits | PERMISSIONS[name], 0n);
    const overwrite = { id: state.botId, type: 1, allow: 0n, deny } as const;
    setOverwrite(this.#standIn, channelOf(state, channelId), state.botId, permissions.length === 0 ? null : overwrite);
  }

  /** Makes a text channel that everyone in the server sees, and returns its id. */
  createChannel(guildId: string, name: string): string {
    const { state, gateway, changes, nextId } = this.#standIn;
    const channel: Channel = {
      id: nextId(),
      type: CHANNEL_TYPES.text,
      guildId: guildOf(state, guildId).id,
      name,
      topic: null,
      position: state.channels.size,
      parentId: null,
      overwrites: [],
      recipients: [],
      thread: null,
    };
    state.channels.set(channel.id, channel);
    gateway.dispatch('CHANNEL_CREATE', channelJson(state, channel), guildId);
    changes.announce();
    return channel.id;
  }

  /** The ids of the threads under a channel, oldest first. */
  threadsOf(channelId: string): readonly string[] {
    const channels = [...this.#standIn.state.channels.values()];
    return channels.flatMap(({ id, parentId }) => (parentId === channelId ? id : []));
  }

  /** Deletes a channel with its threads, or a thread. */
  deleteChannel(channelId: string): void {
    deleteChannel(this.#standIn, channelOf(this.#standIn.state, channelId));
  }

  /** Deletes a message. A private reply can only be deleted by the bot. */
  deleteMessage(messageId: string): void {
    const message = this.#standIn.state.messages.get(messageId);
    if (message !== undefined && message.ephemeralTo === null) deleteMessage(this.#standIn, message);
  }

  /** Archives a thread, so that nobody but a moderator can write in it if it is locked as well. */
  archive(threadId: string, locked: boolean): void {
    editChannel(this.#standIn, channelOf(this.#standIn.state, threadId), { archived: true, locked });
  }

  /** Throws the bot out of a server. */
  kickBot(guildId: string): void {
    const { state, gateway, changes } = this.#standIn;
    const guild = guildOf(state, guildId);
    const member = guild.members.get(state.botId);
    if (member === undefined) return;
    this.#kicked.set(guildId, member);
    guild.members.delete(state.botId);
    gateway.dispatch('GUILD_DELETE', { id: guildId }, guildId);
    changes.announce();
  }

  /** Lets someone into a server. */
  admit(guildId: string, userId: string): void {
    const { state, changes, now } = this.#standIn;
    guildOf(state, guildId).members.set(userId, { userId, roles: [], nick: null, joinedAt: now() });
    changes.announce();
  }

  /** Invites the bot again, with the roles that it had. */
  inviteBot(guildId: string): void {
    const { state, gateway, changes } = this.#standIn;
    const guild = guildOf(state, guildId);
    const member = this.#kicked.get(guildId);
    if (member === undefined) return;
    this.#kicked.delete(guildId);
    guild.members.set(state.botId, member);
    gateway.dispatch('GUILD_CREATE', guildCreateJson(state, guild), guildId);
    changes.announce();
  }
}
