import { cite } from '../../answering/sources/cite.ts';
import type { Change } from '../../answering/sources/citeAnswer.ts';
import { likenessOf } from '../../dossier/likeness.ts';
import { citationOf } from '../../dossier/passage.ts';
import { UserError } from '../../errors.ts';
import type { CitedChange, Schedule } from '../../keeping/schedules.ts';
import type { TeamStore } from '../../keeping/teamStore.ts';
import type { OpenDossier } from '../../openDossier.ts';

/**
 * The passages that are cited or pinned in a channel and have changed since, each with what has become of it. Words that are only
 * spaced or typeset otherwise have not changed.
 */
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
    return change === undefined || readsAlike(change, open)
      ? []
      : [{ citation, standing: citationNow(change, open) ?? change.status }];
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

/** Whether the words that are there now differ from those that were cited in nothing but how they are typeset. */
function readsAlike({ earlier, now }: Change, { dossier }: OpenDossier): boolean {
  const was = dossier.former(earlier.document, earlier.passage);
  const document = now === null ? undefined : dossier.document(now.document);
  if (was === undefined || now === null || document === undefined) return false;
  return likenessOf(was.text) === likenessOf(document.text.slice(now.start, now.end));
}

/** The citation of the passage that has taken the place of changed words. */
function citationNow({ now }: Change, { dossier }: OpenDossier): string | undefined {
  const passage = now === null ? undefined : dossier.passageAround(now);
  return passage === undefined ? undefined : citationOf(passage);
}
