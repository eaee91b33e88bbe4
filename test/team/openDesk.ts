import type { OpenDossier } from '../../src/openDossier.ts';
import type { DossierDesk } from '../../src/team/dossiers/desk.ts';

/** A desk with these dossiers, at which everything may be done. */
export function openDesk(dossiers: readonly OpenDossier[], more: Partial<DossierDesk> = {}): DossierDesk {
  const [first, ...others] = dossiers;
  return {
    dossiers: () => new Map(dossiers.map((open) => [open.dossier.name, open])),
    may: () => true,
    standing: () =>
      first === undefined || others.length > 0 ? undefined : { dossier: first.dossier.name, by: 'being the only one' },
    channel: 'inquiry',
    thread: null,
    isLooking: () => false,
    look: async () => true,
    adding: undefined,
    rightsChanged: async () => {},
    ...more,
  };
}
