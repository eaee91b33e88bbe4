import type { Verdict } from '../../answering/verify/verifyAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { Situation } from '../check.ts';
import { wordsWithin } from './keyedText.ts';
import { plainKey } from './plainLetters.ts';
import { isOfWholeSigns } from './wholeWords.ts';

const END_MARK = /(?<!["”’»)\]])["”’»)\]]*([.!?…؟。！？])$/u;

/** The dot of initials ends no sentence. */
const INITIALS = /^\p{L}(?:\.\p{L})+\.$/u;

/** Words that are written otherwise are whole words of the quotation and of its place, the same by their keys, and differ. */
export function otherwiseFault(
  { writtenOtherwise, quotation }: Verdict,
  pasted: string,
  found: Place,
  { dossier }: Situation,
): string | null {
  const text = dossier.document(found.document)?.standing ?? '';
  for (const one of writtenOtherwise) {
    const isThere = one.source.document === found.document && overlaps(found, one.source);
    if (!isThere || !contains(quotation, one.pasted)) return 'words that are written otherwise are outside the texts';
    const [mine, theirs] = [wordsWithin(pasted, one.pasted), wordsWithin(text, one.source)];
    if (mine.map(plainKey).join(' ') !== theirs.map(plainKey).join(' ')) return 'other words are written otherwise';
    if (pasted.slice(one.pasted.start, one.pasted.end) === text.slice(one.source.start, one.source.end))
      return 'they are written alike';
    const marks = [pasted.slice(one.pasted.start, one.pasted.end), text.slice(one.source.start, one.source.end)].map(
      (words) => (INITIALS.test(words) ? null : (END_MARK.exec(words)?.[1] ?? null)),
    );
    const isAsked = marks.map((mark) => mark !== null && /[?؟？]/u.test(mark));
    if (marks.some((mark) => mark !== null) && (marks.includes(null) || isAsked[0] === isAsked[1]))
      return 'their marks are alike';
    const within = { start: 0, end: text.length };
    const isWhole =
      isOfWholeSigns(text, withoutMark(text, one.source), within) &&
      isOfWholeSigns(pasted, withoutMark(pasted, one.pasted), { start: 0, end: pasted.length });
    if (!isWhole) return 'words that are written otherwise begin or end inside a word';
  }
  return null;
}

/** A slice without the marks that end a sentence. */
function withoutMark(text: string, { start, end }: Slice): Slice {
  const words = text.slice(start, end);
  return { start, end: start + (INITIALS.test(words) ? words : words.replace(END_MARK, '')).length };
}
