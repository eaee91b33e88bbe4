import type { Verdict } from '../../answering/verify/verifyAnswer.ts';
import { contains } from '../../dossier/slice.ts';
import { firstFault, type Situation } from '../check.ts';
import { givenSpeaker, statementAround } from './givenSpeaker.ts';
import { keyedText, wordsWithin } from './keyedText.ts';
import { passageFault } from './passageFault.ts';
import { lettersOf } from './plainLetters.ts';

/**
 * Parts are all the words of the pasted quotation, in its order, and each is in the dossier word for word, in passages and
 * by the speaker that is shown. How they are joined is found anew from speakers, documents and places.
 */
export function partsFault(verdict: Verdict, pasted: string, situation: Situation): string | null {
  const { parts, pieces, joined, quotation, found } = verdict;
  const [first, ...others] = parts;
  if (first === undefined) return joined === 'order' ? 'nothing is in another order' : null;
  if (others.length === 0 || pieces.length > 0 || verdict.differences.length > 0)
    return 'one part is no joined statement';
  if (verdict.verdict !== 'altered' || joined === null) return 'joined statements are altered';
  const isFirst = found?.document === first.found.document && found.start === first.found.start;
  if (!isFirst || found?.end !== first.found.end) return 'it does not point at its first part';
  const isInOrder = others.every((part, at) => (parts[at]?.pasted.end ?? 0) <= part.pasted.start);
  const isWhole = wordsWithin(pasted, quotation).every((word) => parts.some((part) => contains(part.pasted, word)));
  if (!isInOrder || !isWhole || !parts.every((part) => contains(quotation, part.pasted)))
    return 'its parts are not the pasted words';
  return firstFault(...parts.map((part) => partFault(part, pasted, situation)), joinedFault(verdict, situation));
}

function partFault(
  { pasted: mine, found, spoken, speaker }: Verdict['parts'][number],
  pasted: string,
  situation: Situation,
): string | null {
  const { dossier } = situation;
  const text = dossier.document(found.document)?.standing ?? '';
  const outside = passageFault(found, dossier);
  if (outside !== null) return outside;
  if (lettersOf(keyedText(pasted, mine)) !== lettersOf(keyedText(text, found))) return 'a part has other words';
  const statement = statementAround(found, situation);
  if (spoken !== (statement !== undefined)) return spoken ? 'nobody says a part' : 'someone says a part';
  const given = givenSpeaker(statement, found.document, situation);
  const shown = speaker === null ? null : (dossier.textAt(speaker) ?? null);
  return shown === given ? null : `the speaker of a part is ${given ?? 'not given'}`;
}

function joinedFault({ parts, joined }: Verdict, situation: Situation): string | null {
  const names = parts.map(({ found }) => givenSpeaker(statementAround(found, situation), found.document, situation));
  const isOneName = names.every((name) => name !== null && name === names[0]);
  if (joined === 'speakers') return isOneName ? 'one person said all of it' : null;
  const isOneDocument = new Set(parts.map(({ found }) => found.document)).size === 1;
  const isDescending = parts.some((part, at) => part.found.start < (parts[at - 1]?.found.start ?? 0));
  const isReordered = isOneDocument && isDescending;
  if (joined === 'order') return isReordered ? null : 'it is in the order of the document';
  return isReordered ? 'it is in another order' : null;
}
