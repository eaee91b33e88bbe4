import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import { statementsOfDocument } from '../../finding/statementsOfDocument.ts';
import type { IndexedPassage } from '../../search/passageIndex.ts';

/** The words between quotation marks in a passage; where a quotation runs on, the part that stands here. */
export function quotedIn({ document, passage }: Pick<IndexedPassage, 'document' | 'passage'>): readonly Slice[] {
  return statementsOfDocument(document)
    .filter((statement) => overlaps(statement, passage))
    .flatMap((statement) => clippedSlices(statement, passage));
}

/** The words of a statement as far as they stand in a passage. */
export function clippedSlices({ slices }: Pick<Statement, 'slices'>, passage: Slice): readonly Slice[] {
  return slices
    .filter((slice) => overlaps(slice, passage))
    .map(({ start, end }) => ({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) }));
}
