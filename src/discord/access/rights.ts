import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { type AccessRules, isNamedHere, mayRead, mayShow, type Person, type Place } from './access.ts';

/**
 * What the access rules open to a person in a place. The thread that holds the connection works it out and hands it over as
 * plain data: whoever answers knows no rules, and answers from these dossiers only.
 */
export interface Rights {
  /** Names of the dossiers that the person may read here, in order; there may be no dossier of a name. */
  readonly readable: readonly string[];
  /** Those of them that a rule opens that names this channel. */
  readonly named: readonly string[];
  /** Those of them that everyone who reads this place may read. */
  readonly shown: readonly string[];
}

/** What the rules open to this person in this place. */
export function rightsOf(rules: AccessRules, place: Place, person: Person): Rights {
  const names = [...new Set(rules.map(({ dossier }) => dossier))].sort();
  const readable = names.filter((name) => mayRead(rules, place, person, name));
  return {
    readable,
    named: readable.filter((name) => isNamedHere(rules, place, person, name)),
    shown: readable.filter((name) => mayShow(rules, place, name)),
  };
}

/** Throws {@link UserError}, which says what to do instead, if a reply from the dossier may not be posted in this place. */
export function checkMayShare(rights: Rights, place: Place, dossier: string): void {
  if (place.kind === 'guild' && rights.shown.includes(dossier)) return;
  throw new UserError(wording.refusals.cannotShare);
}
