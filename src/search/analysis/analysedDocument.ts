import type { NumberedDocument } from '../../dossier/dossier.ts';
import { partitionPoint } from '../../dossier/partitionPoint.ts';
import type { Slice } from '../../dossier/slice.ts';
import { stemmingLanguage } from '../../languages/stem.ts';
import { type AnalysedPassage, analysedPassage } from './analysedPassage.ts';

/** The passages of a document, analysed; `quoted` are the stretches between quotation marks, in any order. */
export function analysedDocument(document: NumberedDocument, quoted: readonly Slice[]): readonly AnalysedPassage[] {
  const { passages } = document;
  const language = stemmingLanguage(document.metadata.language, document.text);
  const parts = passages.map((): Slice[] => []);
  for (const { start, end } of quoted) {
    // A quotation that runs over several passages has a part in each.
    for (let at = partitionPoint(passages, (passage) => passage.end <= start); at < passages.length; at += 1) {
      const passage = passages[at];
      if (passage === undefined || passage.start >= end) break;
      parts[at]?.push({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) });
    }
  }
  return passages.map((passage, at) => analysedPassage({ passage, document }, language, parts[at] ?? []));
}
