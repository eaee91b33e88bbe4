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
  const names = [...new Set(policy.rules.map(({ dossier }) => dossier))].sort();
  const open = (act: Act): readonly string[] => names.filter((name) => may(policy, act, place, person, name));
  const readable = open('ask');
  // Sound: there is an entry for each act.
  const byAct = Object.fromEntries(ACTS.map((act) => [act, open(act)])) as Rights['may'];
  return {
    may: byAct,
    named: readable.filter((name) => isNamedHere(policy, place, person, name)),
    shown: readable.filter((name) => mayShow(policy, place, name)),
  };
}

/** Throws {@link UserError}, which says what to do instead, if the person may not post a reply from the dossier in this place. */
export function checkMayShare(rights: Rights, place: Place, dossier: string): void {
  if (place.kind !== 'guild' || !rights.shown.includes(dossier)) throw new UserError(wording.refusals.cannotShare);
  if (!rights.may.share.includes(dossier)) throw new UserError(wording.refusals.mayNot.share);
}
