import type { StandIn } from '../world/standIn.ts';
import type { Message } from '../world/state.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { userJson } from './peopleJson.ts';

/** For whom the application was installed: the guild or, in direct messages, "0". */
export function installedFor(guildId: string | null): JsonObject {
  return { '0': guildId ?? '0' };
}

/** What a message says of the interaction that it belongs to. */
export function interactionMetadata(standIn: StandIn, message: Message): JsonObject | undefined {
  const interaction = message.interactionId === null ? undefined : standIn.interactions.get(message.interactionId);
  const user = interaction && standIn.state.users.get(interaction.userId);
  if (interaction === undefined || user === undefined) return undefined;
  const { data } = interaction.payload;
  return {
    id: interaction.id,
    type: interaction.type,
    user: userJson(user),
    authorizing_integration_owners: installedFor(interaction.guildId),
    ...(interaction.commandName === null
      ? {}
      : { name: interaction.commandName, command_type: isJsonObject(data) ? data.type : 1 }),
    ...(interaction.sourceMessageId === null ? {} : { interacted_message_id: interaction.sourceMessageId }),
  };
}
