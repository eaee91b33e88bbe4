import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { type AccessRules, isNamedHere, mayRead, type Person, type Place } from '../access/access.ts';

/** The refusal if no dossier is open to someone. The words are the same whether or not a dossier of that name exists. */
export const NOT_OPEN = wording.refusals.noDossier;

/** The dossiers of these names that this person may read here, in order of name. */
export function openHere(rules: AccessRules, place: Place, person: Person, names: Iterable<string>): readonly string[] {
  return [...names].filter((name) => mayRead(rules, place, person, name)).sort();
}

/**
 * The dossier that is asked: the named one or, without a name, the only one that is open here; of several, the one that a
 * rule opens to this channel. Throws {@link UserError} if there is none or more than one.
 */
export function chooseDossier(
  rules: AccessRules,
  place: Place,
  person: Person,
  names: Iterable<string>,
  asked: string | undefined,
): string {
  const open = openHere(rules, place, person, names);
  const [first] = open;
  if (first === undefined) throw new UserError(NOT_OPEN);
  if (asked !== undefined) {
    if (open.includes(asked)) return asked;
    throw new UserError(wording.refusals.notThatDossier(asked, open));
  }
  if (open.length === 1) return first;
  const [named, ...others] = open.filter((name) => isNamedHere(rules, place, person, name));
  if (named !== undefined && others.length === 0) return named;
  throw new UserError(wording.refusals.severalDossiers(open));
}
