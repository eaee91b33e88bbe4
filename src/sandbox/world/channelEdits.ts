import { z } from 'zod';
import { channelJson } from '../json/channelJson.ts';
import { LIMITS } from './limits.ts';
import { SNOWFLAKE } from './snowflakes.ts';
import type { StandIn } from './standIn.ts';
import { type Channel, messagesIn, type Overwrite } from './state.ts';

const bits = z
  .union([z.string().regex(/^\d+$/), z.int().min(0)])
  .nullish()
  .transform((given) => BigInt(given ?? 0));

const overwriteSchema = z.object({
  id: z.string().regex(SNOWFLAKE),
  type: z.literal([0, 1]),
  allow: bits,
  deny: bits,
});

/** An overwrite as it is set by itself, under its id. */
export const overwriteForm = overwriteSchema.omit({ id: true });

/** What a bot can change in a channel, or in a thread. */
export const channelForm = z.object({
  name: z.string().min(1).max(LIMITS.threadName).optional(),
  topic: z.string().max(LIMITS.topic).nullish(),
  position: z.int().min(0).nullish(),
  permission_overwrites: z.array(overwriteSchema).nullish(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
});

export type ChannelForm = z.infer<typeof channelForm>;

/** The events of channels and of threads. */
function eventOf(channel: Channel, what: 'UPDATE' | 'DELETE'): string {
  return `${channel.thread === null ? 'CHANNEL' : 'THREAD'}_${what}`;
}

/** Keeps a changed channel and sends the event. */
export function replaceChannel(standIn: StandIn, channel: Channel): Channel {
  const { state, gateway, changes } = standIn;
  state.channels.set(channel.id, channel);
  gateway.dispatch(eventOf(channel, 'UPDATE'), channelJson(state, channel), channel.guildId);
  changes.announce();
  return channel;
}

/** Changes what the form names; a thread has no topic, place or overwrites of its own, a channel is never archived. */
export function editChannel(standIn: StandIn, channel: Channel, form: ChannelForm): Channel {
  const name = form.name ?? channel.name;
  if (channel.thread !== null) {
    const { archived = channel.thread.archived, locked = channel.thread.locked } = form;
    return replaceChannel(standIn, { ...channel, name, thread: { ...channel.thread, archived, locked } });
  }
  return replaceChannel(standIn, {
    ...channel,
    name,
    topic: form.topic === undefined ? channel.topic : form.topic,
    position: form.position ?? channel.position,
    overwrites: form.permission_overwrites ?? channel.overwrites,
  });
}

/** Sets one overwrite, or takes it away. */
export function setOverwrite(standIn: StandIn, channel: Channel, id: string, overwrite: Overwrite | null): void {
  const others = channel.overwrites.filter((each) => each.id !== id);
  replaceChannel(standIn, { ...channel, overwrites: overwrite === null ? others : [...others, overwrite] });
}

/** Deletes a channel with its threads and messages. */
export function deleteChannel(standIn: StandIn, channel: Channel): void {
  const { state, gateway, changes } = standIn;
  for (const thread of [...state.channels.values()]) {
    if (thread.parentId === channel.id) deleteChannel(standIn, thread);
  }
  for (const { id } of messagesIn(state, channel.id)) state.messages.delete(id);
  state.channels.delete(channel.id);
  gateway.dispatch(eventOf(channel, 'DELETE'), channelJson(state, channel), channel.guildId);
  changes.announce();
}

/** Takes a thread out of the archive, as any new message in it does. */
export function unarchive(standIn: StandIn, channel: Channel): void {
  if (channel.thread?.archived === true) editChannel(standIn, channel, { archived: false });
}

/** Deletes several messages at once: one event, not one each. */
export function deleteMessages(standIn: StandIn, channel: Channel, ids: readonly string[]): void {
  for (const id of ids) standIn.state.messages.delete(id);
  const guild = channel.guildId === null ? {} : { guild_id: channel.guildId };
  standIn.gateway.dispatch('MESSAGE_DELETE_BULK', { ids, channel_id: channel.id, ...guild }, channel.guildId);
  standIn.changes.announce();
}
