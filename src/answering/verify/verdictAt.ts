import { isSamePlace, type Place, placeIn } from '../../dossier/place.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import { turnAfter, turnBefore } from '../../languages/turnsLeftOut.ts';
import { wording } from '../../wording/catalogue.ts';
import { bracketNotes, changes, omissionNotes } from './changes.ts';
import { differencesOf } from './differences.ts';
import { isFrom } from './isFrom.ts';
import type { Location } from './locate.ts';
import type { Checked } from './pasted.ts';
import { areJoinedByOthers, isCutPiece, joinedAs } from './pieces.ts';
import { cutsOf, extentOf, passageAt, rangeOf } from './place.ts';
import { type Source, saidThere } from './source.ts';
import type { Verdict } from './verifyAnswer.ts';
import type { CheckedWord } from './wordsForVerifying.ts';
import { writtenOtherwise } from './writtenOtherwise.ts';

/**
 * The verdict on a quotation whose words come from a place. `others` are the other places of them, `base` has what holds
 * wherever they are, and `isAnothers` is whether the pasted text gives them to somebody else.
 */
export function verdictAt(
  { location, pieces, statement }: Source,
  others: readonly Location[],
  { quotation, text, words: pasted }: Checked,
  base: Verdict,
  isAnothers: boolean,
  findings: Findings,
): Verdict {
  const { document, words } = location;
  const extent = extentOf(location);
  const changed = changes(location, pasted);
  const joined = joinedAs(location, pieces, findings);
  const isWhole = changed.length > 0 || pieces.length > 0;
  const cuts = isWhole ? { cutBefore: null, cutAfter: null } : cutsOf(location, extent, findings);
  const liberties = [
    ...omissionNotes(location, pasted),
    ...bracketNotes(location, pasted),
    ...(changed.length === 0 && isCutPiece(location, pieces) ? [wording.verdicts.cutPieces] : []),
    ...(changed.length === 0 && areJoinedByOthers(location, pieces) ? [wording.verdicts.reportersWords] : []),
  ];
  const said = saidThere({ location, statement });
  const isCut = liberties.length > 0 || cuts.cutBefore !== null || cuts.cutAfter !== null;
  const inPasted = (slice: Slice): Slice => ({
    start: slice.start + quotation.start,
    end: slice.end + quotation.start,
  });
  return {
    ...base,
    ...said,
    cutBefore: cuts.cutBefore === null ? null : placeIn(document, cuts.cutBefore),
    cutAfter: cuts.cutAfter === null ? null : placeIn(document, cuts.cutAfter),
    turned: turnedBy(location, cuts, statement !== undefined),
    verdict: kindOf(changed.length > 0 || joined !== null, said.stance !== null, isAnothers, isCut),
    found: placeIn(document, extent),
    pieces: pieces.map((piece) => placeIn(document, piece)),
    joined,
    differences: differencesOf(location.steps, changed, pasted, words).map((one) => ({
      ...one,
      pasted: one.pasted === null ? null : inPasted(one.pasted),
      source: one.source === null ? null : placeIn(document, one.source),
    })),
    writtenOtherwise: writtenOtherwise(text, location, pasted).map((one) => ({
      pasted: inPasted(one.pasted),
      source: placeIn(document, one.source),
    })),
    also: alsoAt(location, others, pasted),
    nearest: null,
    notes: [...base.notes, ...liberties],
  };
}

/** The gravest that a quotation is. */
function kindOf(isAltered: boolean, isNotSaid: boolean, isAnothers: boolean, isCut: boolean): Verdict['verdict'] {
  if (isAltered) return 'altered';
  if (isNotSaid) return 'not said';
  if (isAnothers) return 'another speaker';
  return isCut ? 'verbatim but cut' : 'verbatim';
}

/** How the words of the sentence that are left off turn its sense; a claim of others counts in what someone says only. */
function turnedBy(
  { document, words, first, last }: Location,
  { cutBefore, cutAfter }: { readonly cutBefore: Slice | null; readonly cutAfter: Slice | null },
  isSpoken: boolean,
): Verdict['turned'] {
  const [from] = cutBefore === null ? [first] : rangeOf(words, cutBefore);
  const [, to] = cutAfter === null ? [last, last + 1] : rangeOf(words, cutAfter);
  const before = cutBefore === null ? null : turnBefore(document.standing, words, from, first);
  const after = cutAfter === null ? null : turnAfter(document.standing, words, last + 1, to);
  return (before === 'attribution' && !isSpoken ? null : before) ?? after;
}

/** Other places whose words differ from the pasted ones no more than the best place's do. */
function alsoAt(best: Location, others: readonly Location[], pasted: readonly CheckedWord[]): readonly Place[] {
  const most = changes(best, pasted).length;
  const same = others.filter((one) => isFrom(one, pasted) && changes(one, pasted).length <= most);
  const passages = same.map(passagePlace).filter((one) => !isSamePlace(one, passagePlace(best)));
  return passages.filter((one, at, all) => all.findIndex((other) => isSamePlace(other, one)) === at);
}

/** The passage in which the words begin. */
export function passagePlace(location: Location): Place {
  return placeIn(location.document, passageAt(location));
}
