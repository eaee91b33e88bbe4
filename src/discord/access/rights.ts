import { ACTS, type Act } from '../../dossier/act.ts';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { isNamedHere, may, mayShow, type Person, type Place, type Policy } from './access.ts';

/**
 * What the access rules open to a person in a place. The thread that holds the connection works it out and hands it over as
 * plain data: whoever answers knows no rules, and answers from these dossiers only.
 */
export interface Rights {
  /** For each act the names of the dossiers with which the person may do it here, in order; there may be no dossier of a name. */
  readonly may: Readonly<Record<Act, readonly string[]>>;
  /** Those that the person may ask and that a rule opens that names this channel. */
  readonly named: readonly string[];
  /** Those that the person, and everyone who reads this place, may ask. */
  readonly shown: readonly string[];
}

/** What the policy opens to this person in this place. */
export function rightsOf(policy: Policy, place: Place, person: Person): Rights {
  const here = ofServersOf(policy, place, person);
  const names = [...new Set(here.rules.map(({ dossier }) => dossier))].sort();
  const open = (act: Act): readonly string[] => names.filter((name) => may(here, act, place, person, name));
  const readable = open('ask');
  // Sound: there is an entry for each act.
  const byAct = Object.fromEntries(ACTS.map((act) => [act, open(act)])) as Rights['may'];
  return {
    may: byAct,
    named: readable.filter((name) => isNamedHere(here, place, person, name)),
    shown: readable.filter((name) => mayShow(here, place, name)),
  };
}

/** The part of the policy that counts for a person in a place: that of their servers. There may be many others. */
function ofServersOf({ rules, managers, serverRules }: Policy, place: Place, { memberships }: Person): Policy {
  const guilds = new Set(memberships.map(({ guild }) => guild));
  if (place.kind === 'guild') guilds.add(place.guild);
  const counts = ({ guild }: { readonly guild: string }): boolean => guilds.has(guild);
  return { rules: rules.filter(counts), managers: managers.filter(counts), serverRules: serverRules.filter(counts) };
}

/** Throws {@link UserError}, which says what to do instead, if the person may not post a reply from the dossier in this place. */
export function checkMayShare(rights: Rights, place: Place, dossier: string): void {
  if (place.kind !== 'guild' || !rights.shown.includes(dossier)) throw new UserError(wording.refusals.cannotShare);
  if (!rights.may.share.includes(dossier)) throw new UserError(wording.refusals.mayNot.share);
}
