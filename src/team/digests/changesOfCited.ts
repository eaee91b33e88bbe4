import { cite } from '../../answering/sources/cite.ts';
import type { Change } from '../../answering/sources/citeAnswer.ts';
import { citationOf } from '../../dossier/passage.ts';
import { UserError } from '../../errors.ts';
import type { CitedChange, Schedule } from '../../keeping/schedules.ts';
import type { TeamStore } from '../../keeping/teamStore.ts';
import type { OpenDossier } from '../../openDossier.ts';

/** The passages that are cited or pinned in a channel and have changed since, each with what has become of it. */
export function changesOfCited(
  store: TeamStore,
  { guild, channel, dossier }: Pick<Schedule, 'guild' | 'channel' | 'dossier'>,
  open: OpenDossier,
): readonly CitedChange[] {
  const pinned = store.briefings
    .all({ guild, channel, dossier })
    .flatMap(({ pins }) => pins.map(({ document, passage }) => citationOf({ document, number: passage })));
  return [...new Set([...pinned, ...store.schedules.citedIn(channel, dossier)])].flatMap((citation) => {
    const change = changeOf(citation, open);
    return change === undefined ? [] : [{ citation, standing: citationNow(change, open) ?? change.status }];
  });
}

/** What has become of cited words; undefined if they have not changed, or were never there. */
export function changeOf(citation: string, open: OpenDossier): Change | undefined {
  try {
    const answer = cite(citation, open);
    return answer.form === 'changed' ? answer.change : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The citation of the passage that has taken the place of changed words. */
function citationNow({ now }: Change, { dossier }: OpenDossier): string | undefined {
  const passage = now === null ? undefined : dossier.passageAround(now);
  return passage === undefined ? undefined : citationOf(passage);
}
