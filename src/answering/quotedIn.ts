import type { NumberedDocument } from '../dossier/dossier.ts';
import { overlaps, type Slice } from '../dossier/slice.ts';
import { type Quotation, quotationsOf } from '../language/quotations.ts';
import type { IndexedPassage } from '../search/passageIndex.ts';

const known = new WeakMap<NumberedDocument, readonly Quotation[]>();

/** The quotations of a document, found once. */
function quotationsOfDocument(document: NumberedDocument): readonly Quotation[] {
  let quotations = known.get(document);
  if (quotations === undefined) {
    quotations = quotationsOf(
      document.text,
      document.blocks.filter(({ kind }) => kind !== 'runningHead'),
    );
    known.set(document, quotations);
  }
  return quotations;
}

/** The words between quotation marks in a passage; where a quotation runs on, the part that stands here. */
export function quotedIn({ document, passage }: Pick<IndexedPassage, 'document' | 'passage'>): readonly Slice[] {
  return quotationsOfDocument(document)
    .filter(({ inner }) => overlaps(inner, passage))
    .map(({ inner }) => ({ start: Math.max(inner.start, passage.start), end: Math.min(inner.end, passage.end) }));
}
