import { UserError } from '../errors.ts';
import type { OpenDossier } from '../openDossier.ts';

/** The error for a number that no watch or schedule of the channel has. It lists the numbers that there are. */
export function noSuchNumber(
  kind: 'watch' | 'schedule',
  number: number,
  known: readonly { readonly number: number }[],
  { dossier }: OpenDossier,
): UserError {
  const list = known.length === 0 ? 'There are none' : `There are: ${known.map((one) => one.number).join(', ')}`;
  return new UserError(`There is no ${kind} ${number} in this channel on the dossier “${dossier.name}”. ${list}.`);
}
