import { reactionEventJson } from '../json/messageJson.ts';
import { may, PERMISSIONS } from '../world/permissions.ts';
import type { StandIn } from '../world/standIn.ts';
import type { Message } from '../world/state.ts';
import { replaceMessage } from './messages.ts';

function tell(standIn: StandIn, event: string, message: Message, userId: string, emoji: string): void {
  const channel = standIn.state.channels.get(message.channelId);
  if (channel === undefined || !may(standIn.state, channel, standIn.state.botId, PERMISSIONS.viewChannel)) return;
  standIn.gateway.dispatch(event, reactionEventJson(message, userId, emoji), message.guildId);
}

function replace(standIn: StandIn, message: Message, emoji: string, users: readonly string[]): void {
  const reactions = new Map(message.reactions);
  if (users.length === 0) reactions.delete(emoji);
  else reactions.set(emoji, users);
  replaceMessage(standIn, { ...message, reactions });
}

/** Reacts to a message; doing it twice is doing it once. */
export function addReaction(standIn: StandIn, message: Message, userId: string, emoji: string): void {
  const users = message.reactions.get(emoji) ?? [];
  if (users.includes(userId)) return;
  replace(standIn, message, emoji, [...users, userId]);
  tell(standIn, 'MESSAGE_REACTION_ADD', message, userId, emoji);
}

/** Takes a reaction back. */
export function removeReactions(standIn: StandIn, message: Message, userId: string, emoji: string): void {
  const users = message.reactions.get(emoji) ?? [];
  if (!users.includes(userId)) return;
  const left = users.filter((each) => each !== userId);
  replace(standIn, message, emoji, left);
  tell(standIn, 'MESSAGE_REACTION_REMOVE', message, userId, emoji);
}
