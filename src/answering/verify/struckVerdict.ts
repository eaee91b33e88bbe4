import { placeIn } from '../../dossier/place.ts';
import { marksIn } from '../../dossier/standingText.ts';
import type { PlacedPassage } from '../../search/placedPassage.ts';
import { changes } from './changes.ts';
import { EMPTY_VERDICT } from './emptyVerdict.ts';
import { locateWithStruck } from './locate.ts';
import { extentOf } from './place.ts';
import type { Verdict } from './verifyAnswer.ts';
import { wordsForVerifying } from './wordsForVerifying.ts';

/**
 * The verdict on words that a document has only together with struck ones; null if none has these very words. `verdict` is
 * that on the words as the documents stand, `candidates` the passages that share most with them.
 */
export function struckVerdict(text: string, verdict: Verdict, candidates: readonly PlacedPassage[]): Verdict | null {
  const { quotation, claimed, notes } = verdict;
  const pasted = wordsForVerifying(text.slice(quotation.start, quotation.end));
  const location = locateWithStruck(pasted, candidates);
  if (location === null || changes(location, pasted).length > 0) return null;
  const { document } = location;
  const extent = extentOf(location);
  const struck = marksIn(document.textMarks ?? [], 'struck', extent);
  if (struck.length === 0) return null;
  return {
    ...EMPTY_VERDICT,
    quotation,
    verdict: 'struck out',
    found: placeIn(document, extent),
    struck: struck.map((slice) => placeIn(document, slice)),
    claimed,
    notes,
  };
}
