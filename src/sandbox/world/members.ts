import type { JsonObject } from '../json/json.ts';
import { memberJson } from '../json/peopleJson.ts';
import type { StandIn } from './standIn.ts';
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

/** Sets the roles of a member and sends the event. Throws if the user is not one. */
export function setMemberRoles(standIn: StandIn, guild: Guild, userId: string, roles: readonly string[]): void {
  const member = guild.members.get(userId);
  if (member === undefined) throw new Error(`${userId} is not a member of ${guild.name}`);
  const changed = { ...member, roles };
  guild.members.set(userId, changed);
  const data = { guild_id: guild.id, ...memberJson(standIn.state, changed) };
  standIn.gateway.dispatch('GUILD_MEMBER_UPDATE', data, guild.id);
  standIn.changes.announce();
}
