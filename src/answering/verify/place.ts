import type { Passage } from '../../dossier/passage.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import { quotationAround } from '../../finding/statements/quotationAround.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { Location } from './locate.ts';

/** The stretch of the document that contains the words. */
export function extentOf({ words, first, last }: Location): Slice {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Words of the sentence, or of the quotation if that is shorter, before and after the stretch. */
export function cutsOf(
  { document, words, first, last }: Location,
  extent: Slice,
  findings: Findings,
): { readonly cutBefore: Slice | null; readonly cutAfter: Slice | null } {
  const quoted = quotationAround(findings.of(document).statements, extent);
  const passages = document.passages.filter((passage) => overlaps(passage, extent));
  const sentences = passages.flatMap((passage) => sentencesOf(document.standing, passage));
  const before = sentences.find(({ end }) => end > extent.start);
  const after = sentences.findLast(({ start }) => start < extent.end);
  const from = Math.max(before?.start ?? extent.start, quoted?.start ?? 0);
  const to = Math.min(after?.end ?? extent.end, quoted?.end ?? document.standing.length);
  const opening = words.findIndex(({ start, editorial }) => start >= from && !editorial);
  const closing = words.findLastIndex(({ end, editorial }) => end <= to && !editorial);
  return {
    cutBefore:
      opening >= 0 && opening < first ? { start: words[opening]?.start ?? 0, end: words[first - 1]?.end ?? 0 } : null,
    cutAfter: closing > last ? { start: words[last + 1]?.start ?? 0, end: words[closing]?.end ?? 0 } : null,
  };
}

/** The innermost statement whose words, in all its slices together, hold the stretch. */
export function statementAt({ document }: Location, extent: Slice, findings: Findings): Statement | undefined {
  const holding = findings
    .of(document)
    .statements.filter(
      (statement) => statement.slices.some((slice) => overlaps(slice, extent)) && contains(statement, extent),
    );
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The passage in which the words begin. */
export function passageAt(location: Location): Passage {
  const { document } = location;
  const extent = extentOf(location);
  const passage =
    document.passages.find((one) => overlaps(one, extent)) ?? document.passages.find(({ end }) => end > extent.start);
  if (passage === undefined) throw new Error(`no passage of ${document.id} holds ${extent.start}–${extent.end}`);
  return passage;
}

/** The words of a slice, as places in `words`: from the first up to, and without, the last. */
export function rangeOf(words: readonly Slice[], { start, end }: Slice): readonly [number, number] {
  const from = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  return from < 0 ? [0, 0] : [from, last + 1];
}
