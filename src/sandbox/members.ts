import type { JsonObject } from './json.ts';
import { memberJson } from './peopleJson.ts';
import type { Guild, State } from './state.ts';

/** The members of a guild whose user name, display name or nickname begins as asked, at most `limit` of them. */
export function membersNamed(state: State, guild: Guild, query: string, limit: number): readonly JsonObject[] {
  const wanted = query.toLowerCase();
  const fits = (userId: string): boolean => {
    const user = state.users.get(userId);
    const nick = guild.members.get(userId)?.nick ?? '';
    return [user?.username ?? '', user?.displayName ?? '', nick].some((name) => name.toLowerCase().startsWith(wanted));
  };
  const members = [...guild.members.values()].filter((member) => fits(member.userId));
  return members.slice(0, limit).map((member) => memberJson(state, member));
}
