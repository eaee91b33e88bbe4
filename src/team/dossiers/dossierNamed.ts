import { type Choice, choicesContaining, plainChoice } from '../../choice.ts';
import type { Act } from '../../dossier/act.ts';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import type { DossierDesk } from './desk.ts';

/** The name of a dossier as it was typed, if the person may do one of these with it here. Throws {@link UserError}, which names those that are. */
export function dossierNamed(typed: string, desk: DossierDesk, acts: readonly Act[]): string {
  const names = namesOf(desk, acts);
  const wanted = typed.trim().normalize('NFC');
  const found = names.find((name) => name === typed) ?? names.find((name) => name.normalize('NFC') === wanted);
  if (found !== undefined) return found;
  throw new UserError(wording.dossiers.unknown(typed, names));
}

/** The dossiers with which the person may do one of these here, by what has been typed. */
export function completeDossierName(
  typed: string,
  desk: DossierDesk | undefined,
  acts: readonly Act[],
): readonly Choice[] {
  return desk === undefined ? [] : choicesContaining(typed, namesOf(desk, acts).map(plainChoice));
}

function namesOf(desk: DossierDesk, acts: readonly Act[]): readonly string[] {
  return [...desk.dossiers().keys()].filter((name) => acts.some((act) => desk.may(act, name)));
}
