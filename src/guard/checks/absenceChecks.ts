import type { Verdict } from '../../answering/verify/verifyAnswer.ts';
import type { Slice } from '../../dossier/slice.ts';
import { tokenize, tokenizeForPhrases } from '../../text/tokens.ts';
import type { Situation } from '../check.ts';
import { wordsWithin } from './keyedText.ts';
import { tellingWordsOf } from './tellingWordsOf.ts';

/** A letter or digit right there, or behind one mark, goes on with the word: “U.S.”, “3,000”. */
const NOT_BEHIND = "(?<![\\p{L}\\p{M}\\p{N}][.,:’']?)";
const NOT_BEFORE = "(?![.,:’']?[\\p{L}\\p{M}\\p{N}])";

/** What is not in the dossier is found by no plain search either, and the verdict points at no words. */
export function absenceFault(verdict: Verdict, pasted: string, { stored }: Situation): string | null {
  const { quotation, cutBefore, cutAfter, turned, spoken, stance, speaker, also, differences } = verdict;
  if (verdict.verdict !== 'not in the dossier') return 'it points at no words';
  const isEmpty = [cutBefore, cutAfter, turned, spoken, stance, speaker].every((one) => one === null);
  if (
    !isEmpty ||
    verdict.struck.length > 0 ||
    verdict.pieces.length > 0 ||
    verdict.parts.length > 0 ||
    verdict.joined !== null ||
    also.length > 0 ||
    differences.length > 0
  )
    return 'words that are not there have no parts';
  const own = pasted.slice(quotation.start, quotation.end);
  const words = (own.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word));
  // Without spaces between words a plain search cannot tell where a word begins; in brackets are an editor's words.
  // A plain search does not tell 5 from -5 either.
  if (
    words.length === 0 ||
    /[[\]\p{N}\p{Sc}\p{Sm}&/]/u.test(own) ||
    tokenize(own).length !== tokenizeForPhrases(own).length
  )
    return null;
  const pattern = new RegExp(`${NOT_BEHIND}${words.join('[^\\p{L}\\p{M}\\p{N}]+')}${NOT_BEFORE}`, 'gu');
  const count = countWords(own, { start: 0, end: own.length });
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  for (const { document, passage } of stored.passagesWith(tellingWordsOf(own))) {
    const part = document.text.slice(passage.start, passage.end);
    // Looking for one word first is much faster than trying the pattern everywhere.
    if (!part.includes(longest)) continue;
    const places = [...part.matchAll(pattern)].map((match) => {
      const start = passage.start + match.index;
      return { start, end: start + match[0].length };
    });
    // “U.S.” is one word, and U S are two.
    if (places.some((place) => countWords(document.text, place) >= count)) return 'these words are in the dossier';
  }
  return null;
}

/** How many words a slice of a text has, however they are cut: can't is one word as the index has it. */
function countWords(text: string, { start, end }: Slice): number {
  // The last dot of initials and the apostrophe behind a word belong to them.
  const whole = { start, end: end + 1 };
  return Math.min(wordsWithin(text, whole).length, tokenize(text.slice(start, end)).length);
}
