import type { OpenDossier } from '../openDossier.ts';
import type { Team } from './team.ts';

/** What posts in a channel: a watch or a schedule. */
interface Posting {
  readonly user: string;
  readonly dossier: string;
  readonly guild: string | null;
  readonly channel: string;
  /** Why it cannot post at present; null if it can. */
  readonly fault: string | null;
}

/**
 * The asker's own postings on this dossier that cannot post in other channels of the same server, with the reason. If such a
 * channel is gone, nobody can see the fault there.
 */
export function faultsElsewhere<Kind extends Posting>(
  all: readonly Kind[],
  { dossier }: OpenDossier,
  { guild, channel, user }: Team,
): readonly (Kind & { readonly fault: string })[] {
  return all
    .filter((one) => one.user === user && one.dossier === dossier.name && one.guild === guild)
    .filter((one) => one.channel !== channel)
    .flatMap((one) => (one.fault === null ? [] : [{ ...one, fault: one.fault }]));
}
