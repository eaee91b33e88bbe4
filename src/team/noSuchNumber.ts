import { UserError } from '../errors.ts';
import type { OpenDossier } from '../openDossier.ts';
import { wording } from '../wording/catalogue.ts';

/** The error for a number that no watch or schedule of the channel has. It lists the numbers that there are. */
export function noSuchNumber(
  kind: 'watch' | 'schedule',
  number: number,
  known: readonly { readonly number: number }[],
  { dossier }: OpenDossier,
): UserError {
  const numbers = known.map((one) => one.number);
  return new UserError(wording.watches.noSuchNumber[kind](number, dossier.name, numbers));
}
