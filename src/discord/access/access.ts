import { z } from 'zod';
import { UserError } from '../../errors.ts';

/** A dossier is open to a server or, where given, only to a channel of it, to a role, or to a role in a channel. */
export interface AccessRule {
  readonly dossier: string;
  readonly guild: string;
  readonly channel?: string;
  readonly role?: string;
}

/** Several rules are a union: what one of them opens is open. */
export type AccessRules = readonly AccessRule[];

/**
 * Where someone asks. The channel is that which rules name: for a thread its parent. `nowhere` is any place the bot
 * does not know, such as a group conversation.
 */
export type Place =
  | { readonly kind: 'guild'; readonly guild: string; readonly channel: string | null }
  | { readonly kind: 'direct' }
  | { readonly kind: 'nowhere' };

/** What someone is in one server, as Discord said it just now. */
export interface Membership {
  readonly guild: string;
  readonly roles: readonly string[];
  /** Those channels named by rules that the person can see. Only direct messages ask for them. */
  readonly channels: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly memberships: readonly Membership[];
}

/**
 * Whether this person may read this dossier in this place: the one decision behind every door. In a server the rule must
 * cover server, channel and the person's role; in direct messages the person must be someone for whom a rule
 * would do so in a channel that this person can see.
 */
export function mayRead(rules: AccessRules, place: Place, person: Person, dossier: string): boolean {
  return rules.some((rule) => rule.dossier === dossier && opens(rule, place, person));
}

/**
 * Whether everyone who reads this place may read the dossier, so that a reply can be shown to all of them: a rule without
 * role covers it. A direct message is read by one person only, for whom {@link mayRead} decided.
 */
export function mayShow(rules: AccessRules, place: Place, dossier: string): boolean {
  if (place.kind !== 'guild') return place.kind === 'direct';
  return rules.some((rule) => rule.dossier === dossier && isForEveryone(rule) && covers(rule, place));
}

/** Whether a rule opens the dossier here by naming this very channel; such a dossier comes before the server's others. */
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

/** The role @everyone has the id of its server; Discord does not list it among a member's roles. */
function isForEveryone(rule: AccessRule): boolean {
  return rule.role === undefined || rule.role === rule.guild;
}

/** Discord's ids: 64-bit numbers in decimal. */
const SNOWFLAKE = String.raw`\d{15,20}`;
const ENTRY = new RegExp(
  `^(?<dossier>[^@\\s,]+)@(?<guild>${SNOWFLAKE})(?:#(?<channel>${SNOWFLAKE}))?(?:&(?<role>${SNOWFLAKE}))?$`,
  'u',
);
const entrySchema = z.object({
  dossier: z.string(),
  guild: z.string(),
  channel: z.string().optional(),
  role: z.string().optional(),
});

/**
 * Reads rules as an operator writes them, separated by commas or white space: `dossier@SERVER`,
 * `dossier@SERVER#CHANNEL`, `dossier@SERVER&ROLE` or `dossier@SERVER#CHANNEL&ROLE`. An empty text opens nothing.
 * Throws {@link UserError} that names every entry which is not of that form.
 */
export function parseAccess(text: string): AccessRules {
  const entries = text.split(/[\s,]+/u).filter((entry) => entry !== '');
  const read = entries.map((entry) => ({ entry, groups: entrySchema.safeParse({ ...ENTRY.exec(entry)?.groups }) }));
  const faults = read.filter(({ groups }) => !groups.success).map(({ entry }) => `“${entry}”`);
  if (faults.length > 0) {
    throw new UserError(
      `cannot read ${faults.join(', ')}: write dossier@SERVER, dossier@SERVER#CHANNEL, dossier@SERVER&ROLE or ` +
        'dossier@SERVER#CHANNEL&ROLE, with ids of 15 to 20 digits (Copy ID in Discord), separated by commas',
    );
  }
  return read.flatMap(({ groups }) => {
    if (!groups.success) return [];
    const { dossier, guild, channel, role } = groups.data;
    return [{ dossier, guild, ...(channel === undefined ? {} : { channel }), ...(role === undefined ? {} : { role }) }];
  });
}
