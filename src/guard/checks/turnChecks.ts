import type { Verdict } from '../../answering/verify/verifyAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import { turnAfter, turnBefore } from '../../languages/turnsLeftOut.ts';
import type { Situation } from '../check.ts';
import { wordsWithin } from './keyedText.ts';

/**
 * How the words that are left off turn the sense is read again from the stored sentence, by the words that the verdict shows
 * as left off. A claim of others turns what someone says, and no words of the document itself.
 */
export function turnFault({ turned, cutBefore, cutAfter, spoken }: Verdict, found: Place, { dossier }: Situation) {
  const text = dossier.document(found.document)?.standing ?? '';
  const around = { start: cutBefore?.start ?? found.start, end: cutAfter?.end ?? found.end };
  const words = wordsWithin(text, around);
  const first = words.findIndex(({ start }) => start >= found.start);
  const behind = words.findLastIndex(({ end }) => end <= found.end) + 1;
  const before = cutBefore === null ? null : turnBefore(text, words, 0, first);
  const after = cutAfter === null ? null : turnAfter(text, words, behind, words.length);
  const read = (before === 'attribution' && spoken !== true ? null : before) ?? after;
  return turned === read ? null : `the words left off ${read === null ? 'turn nothing' : `are a ${read}`}`;
}
