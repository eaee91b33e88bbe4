import type { DigestContents, Schedule } from '../../keeping/schedules.ts';
import type { TeamStore } from '../../keeping/teamStore.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { changesOfCited } from './changesOfCited.ts';

/** What the next digest of a schedule contains: what has come since its last digest, and changes that no digest has listed. */
export function newContents(schedule: Schedule, open: OpenDossier, store: TeamStore): DigestContents {
  const told = new Set(store.schedules.toldChanges(schedule.id).map(keyOf));
  return {
    readings: [schedule.reading, Math.max(schedule.reading, open.reading ?? 0)],
    matches: [schedule.match, Math.max(schedule.match, store.watches.lastMatch())],
    changes: changesOfCited(store, schedule, open).filter((change) => !told.has(keyOf(change))),
  };
}

function keyOf({ citation, standing }: { readonly citation: string; readonly standing: string }): string {
  return `${citation} ${standing}`;
}
