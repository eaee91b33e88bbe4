import type { Act, GrantedAct, ServerRule } from '../../dossier/act.ts';

/** Opens a dossier to a server, or only to a channel of it, to a role, or to a role in a channel. */
export interface AccessRule {
  readonly dossier: string;
  readonly guild: string;
  readonly channel?: string;
  readonly role?: string;
}

/** Rules add up: what one of them opens is open. */
export type AccessRules = readonly AccessRule[];

/** All that decides who may do what. */
export interface Policy {
  /** To whom the operator opened which dossier: nobody can open more. */
  readonly rules: AccessRules;
  /** In which servers, and to which role there, the operator gave the right to say who may do what with a dossier. */
  readonly managers: AccessRules;
  /** What the administrators of servers say. */
  readonly serverRules: readonly ServerRule[];
}

/**
 * Where someone asks. The channel is the one that rules name; of a thread its parent. `elsewhere` is a server or a conversation
 * without the bot, in which someone uses it as an app of their own; `nowhere` is any other place that the bot does not know.
 */
export type Place =
  | { readonly kind: 'guild'; readonly guild: string; readonly channel: string | null }
  | { readonly kind: 'direct' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'nowhere' };

/** What someone is in one server, as Discord says at this moment. */
export interface Membership {
  readonly guild: string;
  readonly roles: readonly string[];
  /** The channels named by rules that the person can see. Read for direct messages only. */
  readonly channels: readonly string[];
  /** Whether the person has Manage Server there. */
  readonly managesServer: boolean;
}

export interface Person {
  readonly id: string;
  readonly memberships: readonly Membership[];
}

/** A place in a server. In direct messages, `at large` is the server without any one channel. */
interface Spot {
  readonly guild: string;
  readonly channel: string | 'at large' | 'unknown';
}

/** What one decision is made of. */
interface Case {
  readonly policy: Policy;
  readonly spot: Spot;
  readonly membership: Membership;
  readonly dossier: string;
}

/** Who may do what. What is not named here nobody may. */
const DECISIONS: Readonly<Record<Act, (one: Case) => boolean>> = {
  ask: (one) => one.policy.rules.some((rule) => opens(rule, one)) && isGranted(one, 'ask', true),
  pin: (one) => DECISIONS.ask(one) && isGranted(one, 'pin', true),
  share: (one) => DECISIONS.ask(one) && isGranted(one, 'share', true),
  add: (one) => DECISIONS.ask(one) && managersOf(one).length > 0 && isGranted(one, 'add', DECISIONS.grant(one)),
  // Whoever may not ask a dossier does not even hear its name, unless the operator trusts them with it.
  manage: (one) => one.membership.managesServer && (DECISIONS.ask(one) || DECISIONS.grant(one)),
  grant: (one) =>
    one.membership.managesServer &&
    isOpenIn(one.spot.guild, one) &&
    managersOf(one).some((rule) => hasRole(rule, one.membership)),
};

/** What only members with Manage Server do is done in the server itself. */
const IN_SERVERS_ONLY: readonly Act[] = ['manage', 'grant'];

/**
 * Whether this person may do this with the dossier in this place; everything that the bot does for someone is decided here. The
 * operator's rules are the outer bound: one must cover the server, the channel and a role of the person. What the server's own
 * administrators say only narrows that. In direct messages and elsewhere, it must be so for the server at large or for a channel that
 * the person can see.
 */
export function may(policy: Policy, act: Act, place: Place, person: Person, dossier: string): boolean {
  if (place.kind === 'direct' && IN_SERVERS_ONLY.includes(act)) return false;
  // There the answer is the person's alone, and nothing is kept or shown to those who are not of the team.
  if (place.kind === 'elsewhere' && act !== 'ask') return false;
  return person.memberships.some((membership) =>
    spotsOf(place, membership).some((spot) => DECISIONS[act]({ policy, spot, membership, dossier })),
  );
}

/**
 * Whether everyone who reads this place may read the dossier, so that a reply can be shown to all of them: someone without any
 * role may ask there. Only one person reads direct messages; for that person {@link may} decides.
 */
export function mayShow(policy: Policy, place: Place, dossier: string): boolean {
  if (place.kind !== 'guild') return place.kind === 'direct';
  const anyone: Membership = { guild: place.guild, roles: [], channels: [], managesServer: false };
  return may(policy, 'ask', place, { id: '', memberships: [anyone] }, dossier);
}

/** Whether a rule that names this channel opens the dossier here. Such a dossier comes before the others of the server. */
export function isNamedHere(policy: Policy, place: Place, person: Person, dossier: string): boolean {
  const rules = policy.rules.filter((rule) => rule.channel !== undefined);
  return may({ ...policy, rules }, 'ask', place, person, dossier);
}

/** The places in a server of which one must allow what is done. */
function spotsOf(place: Place, { guild, channels }: Membership): readonly Spot[] {
  if (place.kind === 'nowhere') return [];
  if (place.kind === 'direct' || place.kind === 'elsewhere')
    return ['at large', ...channels].map((channel) => ({ guild, channel }));
  return place.guild === guild ? [{ guild, channel: place.channel ?? 'unknown' }] : [];
}

/** Whether the operator opens the dossier anywhere in a server. */
function isOpenIn(guild: string, { policy, dossier }: Case): boolean {
  return policy.rules.some((rule) => rule.dossier === dossier && rule.guild === guild);
}

function opens(rule: AccessRule, { spot, membership, dossier }: Case): boolean {
  return (
    rule.dossier === dossier &&
    rule.guild === spot.guild &&
    (rule.channel === undefined || rule.channel === spot.channel) &&
    hasRole(rule, membership)
  );
}

/** What the server says of an act: for this channel or, if it says nothing of that, for the server. */
function isGranted({ policy, spot, membership, dossier }: Case, act: GrantedAct, otherwise: boolean): boolean {
  const said = policy.serverRules.filter(
    (rule) => rule.guild === spot.guild && rule.dossier === dossier && rule.act === act,
  );
  const here = said.filter(({ channel }) => channel === spot.channel);
  const anywhere = said.filter(({ channel }) => channel === null);
  // In a channel that Discord does not name, all must allow it.
  const counting = spot.channel === 'unknown' ? said : here.length > 0 ? here : anywhere;
  if (counting.length === 0) return otherwise;
  return counting.every(({ guild, roles }) => roles.some((role) => hasRole({ guild, role }, membership)));
}

function managersOf({ policy, spot, dossier }: Case): AccessRules {
  return policy.managers.filter((rule) => rule.dossier === dossier && rule.guild === spot.guild);
}

/** Whether the rule is for everyone, or for a role of the member. Discord does not list @everyone, whose id is that of the server, among a member's roles. */
function hasRole({ guild, role }: Pick<AccessRule, 'guild' | 'role'>, membership: Membership): boolean {
  return role === undefined || role === guild || membership.roles.includes(role);
}
