import { refusal } from '../api/apiError.ts';
import type { ReceivedFile } from '../api/bodies.ts';
import { createMessage, deleteMessage, editMessage, type MessagePlace } from '../messages/messages.ts';
import type { MessageForm } from '../schemas/messageSchema.ts';
import { MESSAGE_FLAGS } from '../world/limits.ts';
import type { StandIn } from '../world/standIn.ts';
import { channelOf, type Message } from '../world/state.ts';
import { INTERACTION_TYPES, type Interaction } from './interaction.ts';

/** The place of the bot's messages to an interaction. */
export function placeOf(standIn: StandIn, interaction: Interaction, flags: number, type?: number): MessagePlace {
  const ephemeral = (flags & MESSAGE_FLAGS.ephemeral) !== 0;
  return {
    channel: channelOf(standIn.state, interaction.channelId),
    authorId: standIn.state.botId,
    flags: ephemeral ? MESSAGE_FLAGS.ephemeral : 0,
    ephemeralTo: ephemeral ? interaction.userId : null,
    interactionId: interaction.id,
    ...(type === undefined ? {} : { type }),
  };
}

/** The message that `@original` or an id means to an interaction. Throws 10008. */
export function interactionMessage(standIn: StandIn, interaction: Interaction, id: string): Message {
  const wanted = id === '@original' ? interaction.originalId : id;
  const belongs = wanted === interaction.originalId || interaction.followUpIds.includes(wanted ?? '');
  const message = wanted === null || !belongs ? undefined : standIn.state.messages.get(wanted);
  if (message === undefined) throw refusal('unknownMessage');
  return message;
}

/** Edits one of an interaction's messages. */
export function editInteractionMessage(
  standIn: StandIn,
  interaction: Interaction,
  message: Message,
  form: MessageForm,
  files: readonly ReceivedFile[],
): Message {
  if (message.id === interaction.originalId) interaction.updated = true;
  return editMessage(standIn, message, form, files);
}

/** Deletes one of an interaction's messages. */
export function deleteInteractionMessage(standIn: StandIn, interaction: Interaction, message: Message): void {
  if (message.id === interaction.originalId) interaction.originalDeleted = true;
  deleteMessage(standIn, message);
}

/** Sends a follow-up; straight after a deferral it is the answer that was deferred, as at Discord. */
export function followUp(
  standIn: StandIn,
  interaction: Interaction,
  form: MessageForm,
  files: readonly ReceivedFile[],
): Message {
  const original = interaction.originalId === null ? undefined : standIn.state.messages.get(interaction.originalId);
  if (original !== undefined && (original.flags & MESSAGE_FLAGS.loading) !== 0) {
    return editInteractionMessage(standIn, interaction, original, form, files);
  }
  if (interaction.type === INTERACTION_TYPES.autocomplete) throw refusal('unknownWebhook');
  const message = createMessage(standIn, placeOf(standIn, interaction, form.flags ?? 0), form, files);
  interaction.followUpIds = [...interaction.followUpIds, message.id];
  standIn.changes.announce();
  return message;
}
