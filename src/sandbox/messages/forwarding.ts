import { MESSAGE_FLAGS } from '../world/limits.ts';
import type { StandIn } from '../world/standIn.ts';
import type { Channel, Message, Snapshot } from '../world/state.ts';
import { createMessage } from './messages.ts';

/** Forwards a message into a channel: a message without text of its own, with a copy that does not change any more. */
export function forwardMessage(standIn: StandIn, message: Message, channel: Channel, authorId: string): Message {
  const place = { channel, authorId, flags: MESSAGE_FLAGS.hasSnapshot, snapshot: snapshotOf(message) };
  return createMessage(standIn, place, {});
}

/** The copy of a message; of one that is a forward itself, that which it forwards. */
function snapshotOf(message: Message): Snapshot {
  if (message.snapshot !== null) return message.snapshot;
  const { type, content, createdAt, editedAt, flags, embeds, components, attachments, mentions } = message;
  const { id: messageId, channelId, guildId } = message;
  const from = { messageId, channelId, guildId };
  return { type, content, createdAt, editedAt, flags, embeds, components, attachments, mentions, from };
}
