import type { Verdict } from '../../answering/verify/verifyAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import { quotationAround } from '../../finding/statements/quotationAround.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { Situation } from '../check.ts';
import { additionsAround } from './additionsAround.ts';
import { comparedSlicesIn } from './wholeWords.ts';

/** What is cut is the rest of the same sentence, or of the quotation if that is shorter; nothing is if there is no rest. */
export function cutsFault({ cutBefore, cutAfter }: Verdict, found: Place, { dossier, read }: Situation): string | null {
  const document = dossier.document(found.document);
  if (document === undefined) return 'there is no such document';
  const passages = document.passages.filter((passage) => overlaps(passage, found));
  const sentences = passages.flatMap((passage) => sentencesOf(document.standing, passage));
  const quoted = quotationAround(read(found.document)?.statements ?? [], found);
  const first = sentences.find(({ end }) => end > found.start)?.start ?? found.start;
  const last = sentences.findLast(({ start }) => start < found.end)?.end ?? found.end;
  const before = { start: Math.max(first, quoted?.start ?? 0), end: found.start };
  const after = { start: found.end, end: Math.min(last, quoted?.end ?? document.standing.length) };
  const around = { start: Math.min(first, found.start), end: Math.max(last, found.end) };
  const isCut = (cut: Place | null, rest: Slice): boolean => {
    const words = wordsIn(document.standing, around, rest);
    if (cut === null) return words.every(({ isAdded }) => isAdded);
    return (
      words.some(({ start }) => start === cut.start) && words.some(({ end }) => end === cut.end) && cut.start < cut.end
    );
  };
  const reachesBefore =
    cutBefore === null || wordsIn(document.standing, around, { start: cutBefore.end, end: found.start }).length === 0;
  const reachesAfter =
    cutAfter === null || wordsIn(document.standing, around, { start: found.end, end: cutAfter.start }).length === 0;
  if (!isCut(cutBefore, before) || !reachesBefore) return 'something else is cut before it';
  return isCut(cutAfter, after) && reachesAfter ? null : 'something else is cut after it';
}

/** The words of a stretch, and whether each is in the square brackets of an editor. */
function wordsIn(
  text: string,
  around: Slice,
  { start, end }: Slice,
): readonly (Slice & { readonly isAdded: boolean })[] {
  if (start >= end) return [];
  const additions = additionsAround(text, { start, end });
  return comparedSlicesIn(text, around)
    .filter((own) => own.start >= start && own.end <= end)
    .map((own) => ({ ...own, isAdded: additions.some((one) => contains(one, own)) }));
}
