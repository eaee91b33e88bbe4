import type { OpenDossier } from '../../openDossier.ts';
import type { AnnouncementContext } from './announcementContext.ts';

/** So long a bot waits to read what another bot has read, in milliseconds. Then the file is one that it cannot read. */
const WAITED_FOR = 10 * 60 * 1000;

/**
 * The first reading after `since` of which this bot's dossier does not have everything yet, because another bot has read it: what it
 * says of later ones would be wrong. Undefined if there is none.
 */
export function notHereYet(
  { store: { leases, arrivals }, now }: AnnouncementContext,
  { dossier }: OpenDossier,
  since: number,
): number | undefined {
  if (!leases.isShared) return undefined;
  return arrivals.firstMissing(
    dossier.name,
    since,
    now() - WAITED_FOR,
    (document, number) => dossier.passage(document, number) !== undefined,
  );
}
