import { refusal } from '../api/apiError.ts';
import type { ReceivedFile } from '../api/bodies.ts';
import { channelJson } from '../json/channelJson.ts';
import { createMessage } from '../messages/messages.ts';
import type { MessageForm } from '../schemas/messageSchema.ts';
import { may, PERMISSIONS } from './permissions.ts';
import type { StandIn } from './standIn.ts';
import { CHANNEL_TYPES, type Channel, channelOf, type Message, type State, userOf } from './state.ts';

/** The channel, if the bot holds these rights in it; else "Missing Access" if it cannot see it, or "Missing Permissions". */
export function channelWithRights(state: State, id: string, rights: bigint): Channel {
  const channel = channelOf(state, id);
  if (!may(state, channel, state.botId, PERMISSIONS.viewChannel)) throw refusal('missingAccess');
  if (!may(state, channel, state.botId, rights)) throw refusal('missingPermissions');
  return channel;
}

/** The direct messages between the bot and a person, opened if they were not. */
export function openDirectMessages(standIn: StandIn, userId: string): Channel {
  const { state } = standIn;
  const user = userOf(state, userId);
  if (user.bot) throw refusal('cannotMessageUser');
  const open = [...state.channels.values()].find(
    (channel) => channel.guildId === null && channel.recipients.includes(userId),
  );
  if (open !== undefined) return open;
  const channel: Channel = {
    id: standIn.nextId(),
    type: CHANNEL_TYPES.dm,
    guildId: null,
    name: null,
    topic: null,
    position: 0,
    parentId: null,
    overwrites: [],
    recipients: [userId],
    thread: null,
  };
  state.channels.set(channel.id, channel);
  standIn.changes.announce();
  return channel;
}

/** Kinds of channels under which threads are opened: a forum's are its posts. */
const PARENTS: readonly number[] = [
  CHANNEL_TYPES.text,
  CHANNEL_TYPES.announcement,
  CHANNEL_TYPES.forum,
  CHANNEL_TYPES.media,
];

/** Opens a thread under a channel; one that starts at a message has that message's id, as at Discord. */
export function openThread(
  standIn: StandIn,
  parent: Channel,
  name: string,
  type: number,
  ownerId: string,
  messageId?: string,
): Channel {
  const { state } = standIn;
  if (parent.thread !== null || !PARENTS.includes(parent.type)) throw refusal('wrongChannelType');
  if (messageId !== undefined && state.channels.has(messageId)) throw refusal('threadExists');
  const thread: Channel = {
    ...parent,
    id: messageId ?? standIn.nextId(),
    type: parent.type === CHANNEL_TYPES.announcement ? CHANNEL_TYPES.announcementThread : type,
    name,
    topic: null,
    parentId: parent.id,
    overwrites: [],
    thread: { ownerId, createdAt: standIn.now(), archived: false, locked: false },
  };
  state.channels.set(thread.id, thread);
  standIn.gateway.dispatch('THREAD_CREATE', { ...channelJson(state, thread), newly_created: true }, thread.guildId);
  standIn.changes.announce();
  return thread;
}

/** Opens a post of a forum: a thread whose first message has its id. */
export function openPost(
  standIn: StandIn,
  forum: Channel,
  name: string,
  authorId: string,
  form: MessageForm,
  files: readonly ReceivedFile[] = [],
): { readonly post: Channel; readonly message: Message } {
  const post = openThread(standIn, forum, name, CHANNEL_TYPES.publicThread, authorId);
  try {
    return { post, message: createMessage(standIn, { channel: post, authorId, id: post.id }, form, files) };
  } catch (error) {
    standIn.state.channels.delete(post.id);
    throw error;
  }
}
