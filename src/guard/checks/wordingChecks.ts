import type { Difference, Verdict } from '../../answering/verify/verifyAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import { alertOf } from '../../languages/turnOf.ts';
import type { Situation } from '../check.ts';
import { keyedText, keysIn, wordsWithin } from './keyedText.ts';
import { keyedSource } from './pieceChecks.ts';
import { hasWordsOf, type LeftOut } from './plainLetters.ts';
import { isOfWholeSigns } from './wholeWords.ts';

/** Without the words that differ, the pasted text and the source have the same words. */
export function wordingFault(verdict: Verdict, pasted: string, found: Place, { dossier }: Situation): string | null {
  const { quotation, differences } = verdict;
  const text = dossier.document(found.document)?.standing ?? '';
  const fault = differences
    .map((one) => differenceFault(one, verdict, found, pasted, text))
    .find((one) => one !== null);
  if (fault !== undefined) return fault;
  const own = keyedText(
    pasted,
    quotation,
    differences.flatMap((one) => one.pasted ?? []),
  );
  const other = keyedSource(
    text,
    verdict,
    found,
    differences.flatMap((one) => one.source ?? []),
  );
  const isSame = differences.length === 0 || hasWordsOf(own, other, leftOutOf(pasted, verdict));
  return isSame ? null : 'the words differ elsewhere';
}

/** The ends of a quotation at which its words differ. */
function leftOutOf(pasted: string, { quotation, differences }: Verdict): LeftOut {
  const words = wordsWithin(pasted, quotation);
  const differs = (word: Slice | undefined): boolean =>
    word !== undefined && differences.some((one) => one.pasted !== null && contains(one.pasted, word));
  return { start: differs(words[0]), end: differs(words.at(-1)) };
}

function differenceFault(
  { kind, pasted, source, alert }: Difference,
  { quotation, pieces }: Verdict,
  found: Place,
  own: string,
  text: string,
): string | null {
  const isInside = (pasted === null || contains(quotation, pasted)) && (source === null || contains(found, source));
  if (!isInside) return 'words that differ are outside the texts';
  const is = source === null ? 'added' : pasted === null ? 'removed' : 'replaced';
  if (kind !== is || (pasted === null && source === null)) return `words are ${is}, and not ${kind}`;
  const [here, there] = [keysIn(own, pasted), keysIn(text, source, pieces)];
  // The same letters can be another word: wo is none of won't.
  if (kind === 'replaced' && here.join(' ') === there.join(' ')) return 'words that are the same do not differ';
  const isWhole =
    (pasted === null || isOfWholeSigns(own, pasted, quotation)) &&
    (source === null || isOfWholeSigns(text, source, found));
  if (!isWhole) return 'words that differ begin or end inside a word';
  const touches = alertOf([...here, ...there]);
  return alert === touches ? null : `the change touches ${touches ?? 'nothing that turns the sense'}`;
}
