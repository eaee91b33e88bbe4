import { overlaps, type Slice } from '../../dossier/slice.ts';
import { clippedSlices } from '../../finding/statements/clippedSlices.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { IndexedPassage } from '../../search/indexedPassage.ts';
import type { Query } from '../../search/query/query.ts';

type Place = Pick<IndexedPassage, 'document' | 'passage'>;

/** The parts of a passage in which the words of a query must be: anywhere (undefined), in quotations, or in those of a speaker. */
export function withinOf(
  { filters: { inQuotes, speaker }, off }: Pick<Query, 'filters' | 'off'>,
  { findings }: OpenDossier,
): ((place: Place) => readonly Slice[]) | undefined {
  if (inQuotes !== true && speaker === undefined) return undefined;
  const isWanted = speaker === undefined ? () => true : findings.people.spokenBy(speaker, off.has('names'));
  return ({ document, passage }) =>
    findings
      .of(document)
      .statements.filter((statement) => overlaps(statement, passage) && isWanted({ document, statement }))
      .flatMap((statement) => clippedSlices(statement, passage));
}
