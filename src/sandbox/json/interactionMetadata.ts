import type { StandIn } from '../world/standIn.ts';
import type { Message, State } from '../world/state.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { userJson } from './peopleJson.ts';

/** For whom the application was installed: the guild ("0" in direct messages), the person, or both. */
export function installedFor(state: State, guildId: string | null, userId: string): JsonObject {
  const isInGuild = guildId === null || state.guilds.get(guildId)?.members.has(state.botId) === true;
  return {
    ...(isInGuild ? { '0': guildId ?? '0' } : {}),
    ...(state.installedBy.has(userId) ? { '1': userId } : {}),
  };
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
    authorizing_integration_owners: installedFor(standIn.state, interaction.guildId, interaction.userId),
    ...(interaction.commandName === null
      ? {}
      : { name: interaction.commandName, command_type: isJsonObject(data) ? data.type : 1 }),
    ...(interaction.sourceMessageId === null ? {} : { interacted_message_id: interaction.sourceMessageId }),
  };
}
