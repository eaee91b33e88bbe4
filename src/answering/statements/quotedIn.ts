import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import { clippedSlices } from '../../finding/statements/clippedSlices.ts';
import type { IndexedPassage } from '../../search/indexedPassage.ts';

/** The words between quotation marks in a passage; of a quotation that runs on, the part in the passage. */
export function quotedIn(
  { document, passage }: Pick<IndexedPassage, 'document' | 'passage'>,
  findings: Findings,
): readonly Slice[] {
  return findings
    .of(document)
    .statements.filter((statement) => overlaps(statement, passage))
    .flatMap((statement) => clippedSlices(statement, passage));
}
