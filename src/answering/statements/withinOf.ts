import { overlaps, type Slice } from '../../dossier/slice.ts';
import { clippedSlices } from '../../finding/statements/clippedSlices.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { IndexedPassage } from '../../search/indexedPassage.ts';
import type { Query } from '../../search/query/query.ts';
import type { RetrieveOptions } from '../../search/retrieve.ts';

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

/**
 * Where a query may be met, as `retrieve` takes it: in which parts of a passage, and in which documents, since a speaker says
 * something in a few of them.
 */
export function placesMeant(
  query: Pick<Query, 'filters' | 'off'>,
  open: OpenDossier,
): Pick<RetrieveOptions, 'within' | 'documents'> {
  const within = withinOf(query, open);
  if (within === undefined) return {};
  const { speaker } = query.filters;
  if (speaker === undefined) return { within };
  const documents = open.findings.speakers.documentsSpokenBy(speaker, query.off.has('names'));
  return { within, documents: new Set([...documents].map(({ id }) => id)) };
}
