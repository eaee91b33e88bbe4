import { parseForm } from '../schemas/formErrors.ts';
import { messageSchema } from '../schemas/messageSchema.ts';
import type { StandIn } from '../world/standIn.ts';
import { channelOf, type Message } from '../world/state.ts';
import { WORLD } from '../world/world.ts';
import { createMessage } from './messages.ts';

/**
 * A message that another application posts by a webhook: with embeds or components, as people cannot send them. Throws Discord's
 * refusals, as for a message of the bot.
 */
export function postByWebhook(standIn: StandIn, channelId: string, form: unknown): Message {
  const channel = channelOf(standIn.state, channelId);
  const place = { channel, authorId: WORLD.newswire, webhookId: WORLD.newswire };
  return createMessage(standIn, place, parseForm(messageSchema, form));
}
