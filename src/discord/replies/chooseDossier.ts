import type { Callable } from '../../contract/command.ts';
import type { Act } from '../../dossier/act.ts';
import { UserError } from '../../errors.ts';
import type { DossierChoices } from '../../keeping/dossierChoices.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Rights } from '../access/rights.ts';
import type { Asker } from './asker.ts';
import { standingDossier } from './standingDossier.ts';

/** The refusal if no dossier is open to someone. The words are the same whether or not a dossier of that name exists. */
export function notOpen(): UserError {
  return new UserError(wording.refusals.noDossier);
}

/** What a call needs: to do one of these with the dossier. */
const ASKING: readonly Act[] = ['ask'];

/** The dossiers of these names that the person may ask, in order of name. */
export function openHere(rights: Rights, names: Iterable<string>): readonly string[] {
  return openTo(rights, names, ASKING);
}

/** The dossiers of these names with which the person may do one of some acts, in order of name. */
export function openTo({ may }: Rights, names: Iterable<string>, acts: readonly Act[]): readonly string[] {
  return [...names].filter((name) => acts.some((act) => may[act].includes(name))).sort();
}

/** Thrown if several dossiers are open, and nothing says which one is meant. */
export class SeveralDossiers extends UserError {
  /** Their names, in order. */
  readonly open: readonly string[];

  constructor(open: readonly string[]) {
    super(wording.refusals.severalDossiers(open));
    this.open = open;
  }
}

/**
 * The dossier that is asked, of those with these names: the one with the name `asked` or, without a name, the one that is
 * asked here ({@link standingDossier}). Throws {@link UserError} if none is open, and {@link SeveralDossiers}.
 */
export function chooseDossier(
  choices: Pick<DossierChoices, 'at'>,
  asker: Asker,
  open: readonly string[],
  asked: string | undefined,
): string {
  if (open.length === 0) throw notOpen();
  if (asked !== undefined) {
    if (open.includes(asked)) return asked;
    throw new UserError(wording.refusals.notThatDossier(asked, open));
  }
  const standing = standingDossier(choices, asker, open);
  if (standing === undefined) throw new SeveralDossiers(open);
  return standing.dossier;
}

/**
 * The dossier that a call is about, of those with these names; any with which the person may do what it needs, if it is about none.
 * Throws as {@link chooseDossier} does.
 */
export function dossierFor(
  choices: Pick<DossierChoices, 'at'>,
  asker: Asker,
  { acts = ASKING, ofAnyDossier }: Pick<Callable, 'acts' | 'ofAnyDossier'>,
  names: Iterable<string>,
  asked: string | undefined,
): string {
  const there = [...names];
  if (ofAnyDossier === true) {
    const usable = openTo(asker.rights, there, acts);
    const any = standingDossier(choices, asker, usable)?.dossier ?? usable[0];
    if (any !== undefined) return any;
  }
  return chooseDossier(choices, asker, openTo(asker.rights, there, [...ASKING, ...acts]), asked);
}
