import { z } from 'zod';
import { refusal } from '../api/apiError.ts';
import type { ReceivedBody } from '../api/bodies.ts';
import type { JsonObject } from '../json/json.ts';
import {
  createLoadingMessage,
  createMessage,
  editMessage,
  MESSAGE_TYPES,
  messageAnswer,
} from '../messages/messages.ts';
import { formFault, parseForm, within } from '../schemas/formErrors.ts';
import { messageSchema } from '../schemas/messageSchema.ts';
import { fieldsOf } from '../schemas/modalFields.ts';
import { modalSchema } from '../schemas/modalSchema.ts';
import { LIMITS, MESSAGE_FLAGS } from '../world/limits.ts';
import type { StandIn } from '../world/standIn.ts';
import type { Message } from '../world/state.ts';
import { CALLBACKS, INTERACTION_TYPES, type Interaction } from './interaction.ts';
import { placeOf } from './interactionMessages.ts';
import { acknowledge, openInteraction } from './interactions.ts';

const callbackSchema = z.object({ type: z.int(), data: z.unknown().optional() });
const deferralSchema = z.object({ flags: z.int().min(0).nullish() }).nullish();
const choicesSchema = z.object({
  choices: z
    .array(
      z.object({
        name: z.string().min(1).max(LIMITS.choiceName),
        value: z.union([z.string().max(LIMITS.choiceValue), z.number()]),
      }),
    )
    .max(LIMITS.choices),
});
/** Which answers each kind of interaction may be given; a modal's may update only if a message opened it. */
function allowedCallbacks(interaction: Interaction): readonly number[] {
  const messages: readonly number[] = [CALLBACKS.message, CALLBACKS.deferredMessage];
  const updates: readonly number[] =
    interaction.sourceMessageId === null ? [] : [CALLBACKS.deferredUpdate, CALLBACKS.update];
  const byType: Readonly<Record<number, readonly number[]>> = {
    [INTERACTION_TYPES.command]: [...messages, CALLBACKS.modal],
    [INTERACTION_TYPES.component]: [...messages, ...updates, CALLBACKS.modal],
    [INTERACTION_TYPES.autocomplete]: [CALLBACKS.autocomplete],
    [INTERACTION_TYPES.modal]: [...messages, ...updates],
  };
  return byType[interaction.type] ?? [CALLBACKS.pong];
}

type Answerer = (
  standIn: StandIn,
  interaction: Interaction,
  data: unknown,
  files: ReceivedBody['files'],
) => Message | null;

function typeOfAnswer(interaction: Interaction): number {
  if (interaction.type !== INTERACTION_TYPES.command) return MESSAGE_TYPES.reply;
  const data = interaction.payload.data;
  const isChat = typeof data === 'object' && data !== null && 'type' in data && data.type === 1;
  return isChat ? MESSAGE_TYPES.chatCommand : MESSAGE_TYPES.menuCommand;
}

function sourceOf(standIn: StandIn, interaction: Interaction): Message {
  const message = standIn.state.messages.get(interaction.sourceMessageId ?? '');
  if (message === undefined) throw refusal('unknownMessage');
  return message;
}

const ANSWERERS: Readonly<Record<number, Answerer>> = {
  [CALLBACKS.message]: (standIn, interaction, data, files) => {
    const form = parseForm(messageSchema, data ?? {});
    const place = placeOf(standIn, interaction, form.flags ?? 0, typeOfAnswer(interaction));
    return createMessage(standIn, place, form, files);
  },
  [CALLBACKS.deferredMessage]: (standIn, interaction, data) => {
    const flags = parseForm(deferralSchema, data)?.flags ?? 0;
    const place = placeOf(standIn, interaction, flags, typeOfAnswer(interaction));
    const v2 = flags & MESSAGE_FLAGS.componentsV2;
    return createLoadingMessage(standIn, { ...place, flags: (place.flags ?? 0) | v2 });
  },
  [CALLBACKS.deferredUpdate]: (standIn, interaction) => sourceOf(standIn, interaction),
  [CALLBACKS.update]: (standIn, interaction, data, files) =>
    editMessage(standIn, sourceOf(standIn, interaction), parseForm(messageSchema, data ?? {}), files),
  [CALLBACKS.autocomplete]: (_standIn, interaction, data) => {
    interaction.choices = parseForm(choicesSchema, data ?? {}).choices;
    return null;
  },
  [CALLBACKS.modal]: (_standIn, interaction, data) => {
    const modal = parseForm(modalSchema, data ?? {});
    const { custom_id: customId, title, components } = modal;
    interaction.modal = { customId, title, components, fields: fieldsOf(components), interactionId: interaction.id };
    return null;
  },
};

/** Takes the bot's first answer to an interaction. Returns what `with_response=true` gives. */
export function answerInteraction(standIn: StandIn, id: string, token: string, body: ReceivedBody): JsonObject {
  const interaction = openInteraction(standIn, id, token);
  const { type, data } = parseForm(callbackSchema, body.json);
  const answer = ANSWERERS[type];
  if (answer === undefined || !allowedCallbacks(interaction).includes(type)) {
    const allowed = allowedCallbacks(interaction).join(', ');
    throw formFault(['type'], 'BASE_TYPE_CHOICES', `Value must be one of (${allowed}).`);
  }
  const message = within('data', () => answer(standIn, interaction, data, body.files));
  acknowledge(standIn, interaction, type);
  interaction.originalId = message?.id ?? null;
  standIn.changes.announce();
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: (message.flags & MESSAGE_FLAGS.loading) !== 0,
            response_message_ephemeral: message.ephemeralTo !== null,
            channel_id: message.channelId,
          }),
      ...(interaction.guildId === null ? {} : { guild_id: interaction.guildId }),
    },
    resource: { type, ...(message === null ? {} : { message: messageAnswer(standIn, message) }) },
  };
}
