import { emptyBase } from '../../answering/result.ts';
import { GRANTED_ACTS, type GrantedAct, type ServerRule } from '../../dossier/act.ts';
import { UserError } from '../../errors.ts';
import type { RuleSubject } from '../../keeping/serverRules.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { isInTerminal } from '../posting.ts';
import type { Team } from '../team.ts';
import { actorOf } from './actorOf.ts';
import type { DossierDesk } from './desk.ts';
import type { DossierAccess, GrantShown } from './dossierAnswer.ts';

/** Most roles of one rule. */
const MOST_ROLES = 25;

export const WIDTHS = ['server', 'channel'] as const;
export const ALL_OR_NONE = ['everyone', 'nobody', 'reset'] as const;

/** Who is to be allowed what, as it was typed. */
export interface GrantOptions {
  readonly right: GrantedAct | undefined;
  /** All, none, or what whoever runs the bot says. */
  readonly who: (typeof ALL_OR_NONE)[number] | undefined;
  /** Discord id of a role that is to be allowed. */
  readonly role: string | undefined;
  /** Discord id of a role that is to be so no more. */
  readonly remove: string | undefined;
  readonly where: (typeof WIDTHS)[number] | undefined;
}

/** What it is done with. */
interface Here {
  readonly open: OpenDossier;
  readonly desk: DossierDesk;
  readonly team: Team;
}

/**
 * Who may do what with the dossier in this server, or a change of that, which counts at once. It only narrows what whoever runs
 * the bot has opened. Throws {@link UserError} if the person may not change it, or if what is typed says nothing definite.
 */
export async function serverAccess(options: GrantOptions, { open, desk, team }: Here): Promise<DossierAccess> {
  const { right, where = 'server', ...given } = options;
  const changes = Object.values(given).filter((value) => value !== undefined);
  if (right === undefined && changes.length === 0)
    return shown(wording.access.of(open.dossier.name, isInTerminal(team)), { open, desk, team });
  if (team.guild === null) throw new UserError(wording.access.notHere(isInTerminal(team)));
  if (!desk.may('grant', open.dossier.name)) throw new UserError(wording.refusals.mayNot.grant);
  if (right === undefined) throw new UserError(wording.access.whichRight);
  if (changes.length !== 1) throw new UserError(wording.access.whichChange(changes.length));
  const { guild } = team;
  const channel = where === 'channel' ? desk.channel : null;
  const subject: RuleSubject = { guild, channel, dossier: open.dossier.name, act: right };
  const { serverRules } = team.store;
  serverRules.change(subject, actorOf(team), (roles) => changed(given, roles, guild));
  await desk.rightsChanged(serverRules.all());
  return shown(wording.access.changed(right, where), { open, desk, team });
}

/** The roles after a change; null for no rule. */
function changed(
  { who, role, remove }: Pick<GrantOptions, 'who' | 'role' | 'remove'>,
  roles: readonly string[] | null,
  guild: string,
): readonly string[] | null {
  if (who === 'everyone' || role === guild) return [guild];
  if (who === 'nobody') return [];
  if (who === 'reset') return null;
  // A first role narrows what was everyone's; each further one is added.
  const named = (roles ?? []).filter((one) => one !== guild);
  if (role !== undefined) {
    const all = [...named.filter((one) => one !== role), role];
    if (all.length > MOST_ROLES) throw new UserError(wording.access.tooMany(MOST_ROLES));
    return all;
  }
  if (remove === undefined || !(roles ?? []).includes(remove)) throw new UserError(wording.access.notGranted);
  return (roles ?? []).filter((one) => one !== remove);
}

function shown(heading: string, { open, desk, team }: Here): DossierAccess {
  const { name } = open.dossier;
  const { guild } = team;
  const { serverRules } = team.store;
  const rules =
    guild === null ? serverRules.all().filter((rule) => rule.dossier === name) : serverRules.of(guild, name);
  const mayChange = desk.may('grant', name);
  return {
    command: 'dossier',
    form: 'access',
    heading,
    ...emptyBase(open),
    // A right of which a server says nothing is shown, too.
    grants: GRANTED_ACTS.flatMap((right) => grantsOf(right, rules, guild)),
    mayChange,
    notes: [mayChange || isInTerminal(team) ? wording.access.bound : wording.refusals.mayNot.grant],
  };
}

function grantsOf(right: GrantedAct, rules: readonly ServerRule[], guild: string | null): readonly GrantShown[] {
  const said = rules.filter(({ act }) => act === right).map((rule) => grantOf(rule, guild === null));
  if (guild === null || said.some(({ channel }) => channel === null)) return said;
  return [{ right, guild: null, channel: null, who: 'as opened', roles: [] }, ...said];
}

function grantOf({ guild, channel, act, roles }: ServerRule, isOfAll: boolean): GrantShown {
  const who = roles.includes(guild) ? 'everyone' : roles.length === 0 ? 'nobody' : 'roles';
  return { right: act, guild: isOfAll ? guild : null, channel, who, roles: who === 'roles' ? roles : [] };
}
