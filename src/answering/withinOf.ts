import { overlaps, type Slice } from '../dossier/slice.ts';
import type { IndexedPassage } from '../search/passageIndex.ts';
import type { Filters } from '../search/query.ts';
import { isSpokenBy } from './isSpokenBy.ts';
import { clippedSlices } from './quotedIn.ts';
import { statementsOfDocument } from './statementsOfDocument.ts';

type Place = Pick<IndexedPassage, 'document' | 'passage'>;

/** Where in a passage the words of a query must stand: anywhere (undefined), in quotations, or in those of a speaker. */
export function withinOf({ inQuotes, speaker }: Filters): ((place: Place) => readonly Slice[]) | undefined {
  if (inQuotes !== true && speaker === undefined) return undefined;
  return ({ document, passage }) =>
    statementsOfDocument(document)
      .filter((statement) => overlaps(statement, passage) && (speaker === undefined || isSpokenBy(statement, speaker)))
      .flatMap((statement) => clippedSlices(statement, passage));
}
