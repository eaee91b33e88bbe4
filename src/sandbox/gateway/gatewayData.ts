import { guildCreateJson } from '../json/guildJson.ts';
import type { JsonObject } from '../json/json.ts';
import { memberJson, ownUserJson } from '../json/peopleJson.ts';
import { membersNamed } from '../world/members.ts';
import { type State, userOf } from '../world/state.ts';
import { applicationFlags } from './applicationFlags.ts';
import type { MembersRequest } from './gatewayPackets.ts';

/** What a new session is sent: the data of READY but for the session's own, and a GUILD_CREATE for each guild of its shard. */
export function readyData(
  state: State,
  privilegedIntents: number,
  inShard: (guildId: string) => boolean,
): { readonly ready: JsonObject; readonly guilds: readonly JsonObject[] } {
  const guilds = [...state.guilds.values()].filter(({ id, members }) => inShard(id) && members.has(state.botId));
  const ready = {
    v: 10,
    user: ownUserJson(userOf(state, state.botId)),
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    application: { id: state.applicationId, flags: applicationFlags(privilegedIntents) },
    private_channels: [],
    relationships: [],
    presences: [],
  };
  return { ready, guilds: guilds.map((guild) => guildCreateJson(state, guild)) };
}

/** The members that a session asked for, by ids or by the beginning of a name; undefined for an unknown guild. */
export function membersChunk(state: State, request: MembersRequest): JsonObject | undefined {
  const guild = state.guilds.get(request.guild_id);
  if (guild === undefined) return undefined;
  const ids = request.user_ids === undefined ? undefined : [request.user_ids].flat();
  const members =
    ids === undefined
      ? membersNamed(state, guild, request.query ?? '', request.limit || guild.members.size)
      : ids.flatMap((id) => guild.members.get(id) ?? []).map((each) => memberJson(state, each));
  const absent = ids?.filter((id) => !guild.members.has(id)) ?? [];
  const chunk = { chunk_index: 0, chunk_count: 1, not_found: absent, nonce: request.nonce };
  return { guild_id: guild.id, members, ...chunk };
}
