import type { AskedPart } from '../../answering/ask/askAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import type { Check } from '../check.ts';

/** What answers a part of a question is shown: it is one of the hits, with the same sentence. */
export const checkAskedPart: Check<AskedPart> = ({ hit }, { answer }) => {
  if (hit === null || answer.command !== 'ask') return null;
  const isShown = answer.hits.some(
    ({ passage, sentence }) => isSamePlace(passage, hit.passage) && isSamePlace(sentence, hit.sentence),
  );
  return isShown ? null : 'the answer to a part is none of the passages';
};

function isSamePlace(one: Place, other: Place): boolean {
  return one.document === other.document && one.start === other.start && one.end === other.end;
}
