import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Rights } from '../access/rights.ts';

/** The refusal if no dossier is open to someone. The words are the same whether or not a dossier of that name exists. */
export const NOT_OPEN = wording.refusals.noDossier;

/** The dossiers of these names that the rights open, in order of name. */
export function openHere({ readable }: Rights, names: Iterable<string>): readonly string[] {
  return [...names].filter((name) => readable.includes(name)).sort();
}

/**
 * The dossier that is asked: the named one or, without a name, the only one that is open here; of several, the one that a
 * rule opens to this channel. Throws {@link UserError} if there is none or more than one.
 */
export function chooseDossier(rights: Rights, names: Iterable<string>, asked: string | undefined): string {
  const open = openHere(rights, names);
  const [first] = open;
  if (first === undefined) throw new UserError(NOT_OPEN);
  if (asked !== undefined) {
    if (open.includes(asked)) return asked;
    throw new UserError(wording.refusals.notThatDossier(asked, open));
  }
  if (open.length === 1) return first;
  const [named, ...others] = open.filter((name) => rights.named.includes(name));
  if (named !== undefined && others.length === 0) return named;
  throw new UserError(wording.refusals.severalDossiers(open));
}
