/** Opens a dossier to a server, or only to a channel of it, to a role, or to a role in a channel. */
export interface AccessRule {
  readonly dossier: string;
  readonly guild: string;
  readonly channel?: string;
  readonly role?: string;
}

/** Rules add up: what one of them opens is open. */
export type AccessRules = readonly AccessRule[];

/**
 * Where someone asks. The channel is the one that rules name; of a thread its parent. `nowhere` is any place that the bot
 * does not know, such as a group conversation.
 */
export type Place =
  | { readonly kind: 'guild'; readonly guild: string; readonly channel: string | null }
  | { readonly kind: 'direct' }
  | { readonly kind: 'nowhere' };

/** What someone is in one server, as Discord says at this moment. */
export interface Membership {
  readonly guild: string;
  readonly roles: readonly string[];
  /** The channels named by rules that the person can see. Read for direct messages only. */
  readonly channels: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly memberships: readonly Membership[];
}

/**
 * Whether this person may read this dossier in this place; every handler decides by this function. In a server, a rule must
 * cover the server, the channel and a role of the person. In direct messages, a rule must do so for a channel that the person
 * can see.
 */
export function mayRead(rules: AccessRules, place: Place, person: Person, dossier: string): boolean {
  return rules.some((rule) => rule.dossier === dossier && opens(rule, place, person));
}

/**
 * Whether everyone who reads this place may read the dossier, so that a reply can be shown to all of them: a rule without a
 * role covers the place. Only one person reads direct messages; for that person {@link mayRead} decides.
 */
export function mayShow(rules: AccessRules, place: Place, dossier: string): boolean {
  if (place.kind !== 'guild') return place.kind === 'direct';
  return rules.some((rule) => rule.dossier === dossier && isForEveryone(rule) && covers(rule, place));
}

/** Whether a rule that names this channel opens the dossier here. Such a dossier comes before the others of the server. */
export function isNamedHere(rules: AccessRules, place: Place, person: Person, dossier: string): boolean {
  return rules.some((rule) => rule.dossier === dossier && rule.channel !== undefined && opens(rule, place, person));
}

function opens(rule: AccessRule, place: Place, person: Person): boolean {
  if (place.kind === 'nowhere') return false;
  const membership = person.memberships.find(({ guild }) => guild === rule.guild);
  if (membership === undefined || !hasRole(rule, membership)) return false;
  return place.kind === 'direct'
    ? rule.channel === undefined || membership.channels.includes(rule.channel)
    : covers(rule, place);
}

function covers(rule: AccessRule, place: Extract<Place, { kind: 'guild' }>): boolean {
  return rule.guild === place.guild && (rule.channel === undefined || rule.channel === place.channel);
}

function hasRole(rule: AccessRule, membership: Membership): boolean {
  return isForEveryone(rule) || (rule.role !== undefined && membership.roles.includes(rule.role));
}

/** Whether a rule has no role, or the role @everyone, whose id is that of the server. Discord does not list @everyone among a member's roles. */
function isForEveryone(rule: AccessRule): boolean {
  return rule.role === undefined || rule.role === rule.guild;
}
