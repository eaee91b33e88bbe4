import type { Verdict } from '../../answering/verify/verifyAnswer.ts';
import { contains, overlaps } from '../../dossier/slice.ts';
import type { Situation } from '../check.ts';
import { keyedText, wordsWithin } from './keyedText.ts';
import { lettersOf } from './plainLetters.ts';
import { shareName } from './sharedNames.ts';
import { isOfWholeSigns } from './wholeWords.ts';

/**
 * Parts are all the words of the pasted quotation, in its order, and each is in the dossier word for word, in passages and
 * by the speaker that is shown. How they are joined is found anew from speakers, documents and places.
 */
export function partsFault(verdict: Verdict, pasted: string, { dossier, read }: Situation): string | null {
  const { parts, pieces, joined, quotation, found } = verdict;
  const [first, ...others] = parts;
  if (first === undefined) return joined === 'order' ? 'nothing is in another order' : null;
  if (others.length === 0 || pieces.length > 0 || verdict.differences.length > 0)
    return 'one part is no joined statement';
  if (verdict.verdict !== 'altered' || joined === null) return 'joined statements are altered';
  const isFirst = found?.document === first.found.document && found.start === first.found.start;
  if (!isFirst || found?.end !== first.found.end) return 'it does not point at its first part';
  const isInOrder = others.every((part, at) => (parts[at]?.pasted.end ?? 0) <= part.pasted.start);
  const own = wordsWithin(pasted, quotation);
  const isWhole = own.every((word) => parts.some((part) => contains(part.pasted, word)));
  if (!isInOrder || !isWhole || !parts.every((part) => contains(quotation, part.pasted)))
    return 'its parts are not the pasted words';
  const speakers: (string | null)[] = [];
  for (const { pasted: mine, found: place, speaker } of parts) {
    const { text = '', passages = [] } = dossier.document(place.document) ?? {};
    const touched = passages.filter((one) => overlaps(one, place));
    const within = {
      start: Math.min(...touched.map(({ start }) => start)),
      end: Math.max(...touched.map(({ end }) => end)),
    };
    if (touched.length === 0 || !isOfWholeSigns(text, place, within)) return 'a part begins or ends inside a word';
    if (lettersOf(keyedText(pasted, mine)) !== lettersOf(keyedText(text, place))) return 'a part has other words';
    const holding = (read(place.document)?.statements ?? [])
      .filter((one) => one.slices.some((slice) => overlaps(slice, place)) && contains(one, place))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const given = holding[0]?.speaker?.name ?? null;
    const shown = speaker === null ? null : (dossier.textAt(speaker) ?? null);
    if (shown !== given) return `the speaker of a part is ${given ?? 'not given'}`;
    speakers.push(given);
  }
  const isOneSpeaker = speakers.every((one, at) => {
    const before = at === 0 ? one : (speakers[at - 1] ?? null);
    return one !== null && before !== null && shareName(one, before, dossier);
  });
  const isOneDocument = parts.every((part) => part.found.document === first.found.document);
  const isDescending = others.some((part, at) => part.found.start < (parts[at]?.found.start ?? 0));
  if (joined === 'speakers')
    return isOneSpeaker && speakers.length > 1 && isSameName(speakers) ? 'one person said all of it' : null;
  if (joined === 'order') return isOneDocument && isDescending ? null : 'it is in the order of the document';
  return isOneDocument && isDescending ? 'it is in another order' : null;
}

function isSameName(names: readonly (string | null)[]): boolean {
  return new Set(names).size === 1;
}
