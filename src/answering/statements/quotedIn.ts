import { overlaps, type Slice } from '../../dossier/slice.ts';
import { clippedSlices } from '../../finding/statements/clippedSlices.ts';
import { statementsOfDocument } from '../../finding/statementsOfDocument.ts';
import type { IndexedPassage } from '../../search/passageIndex.ts';

/** The words between quotation marks in a passage; where a quotation runs on, the part that stands here. */
export function quotedIn({ document, passage }: Pick<IndexedPassage, 'document' | 'passage'>): readonly Slice[] {
  return statementsOfDocument(document)
    .filter((statement) => overlaps(statement, passage))
    .flatMap((statement) => clippedSlices(statement, passage));
}
