import { isSamePlace, type Place, placeIn } from '../../dossier/place.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { nearestPlace } from '../statements/nearestPlace.ts';
import { stanceOf } from '../statements/quotationOf.ts';
import { bracketNotes, changes, omissionNotes } from './changes.ts';
import { isHeld } from './claims.ts';
import { differencesOf, omissionOf } from './differences.ts';
import { rangeOf, turnAfter, turnBefore } from './leftOut.ts';
import { type Location, locate, nearestPassage } from './locate.ts';
import { mixedParts } from './mixedParts.ts';
import { type FoundPart, foundParts, joinedFrom, silentGaps } from './parts.ts';
import type { PastedQuotation } from './pasted.ts';
import { isCutPiece, joinedAs, piecesOf } from './pieces.ts';
import { cutsOf, extentOf, passageAt, statementAt } from './place.ts';
import type { Verdict } from './verifyAnswer.ts';
import { type CheckedWord, wordsForVerifying } from './wordsForVerifying.ts';
import { writtenOtherwise } from './writtenOtherwise.ts';

/** The numbers of verification, with the reason for each. */
const VERIFYING = {
  /**
   * Least share of the pasted words that must be in one place, in order, for the text to be a changed form of it. Hardly more than
   * one changed word in three is still a changed quotation; with fewer words in common it is another statement.
   */
  leastMatched: 0.62,
  /** A text of fewer words than this is either there or not: with one word changed too little is left to know it by. */
  shortest: 4,
  /** Longest text that is checked as one, in words: the alignment's time and memory grow with its square. */
  longest: 800,
} as const;

/** Checks one quotation of a pasted text against every document. `text` is the whole pasted text. */
export function judge(text: string, quotation: PastedQuotation, open: OpenDossier): Verdict {
  const whole = wordsForVerifying(text.slice(quotation.start, quotation.end));
  const pasted = whole.slice(0, VERIFYING.longest);
  const skipped = whole.length - pasted.length;
  // A verdict speaks of what was checked and of no word more.
  const end = skipped === 0 ? quotation.end : quotation.start + (pasted.at(-1)?.end ?? 0);
  const places = locate(pasted, open);
  const best = places[0];
  const base: Verdict = {
    quotation: { start: quotation.start, end },
    verdict: 'not in the dossier',
    found: null,
    pieces: [],
    parts: [],
    joined: null,
    differences: [],
    writtenOtherwise: [],
    cutBefore: null,
    cutAfter: null,
    turned: null,
    spoken: null,
    stance: null,
    speaker: null,
    claimed: quotation.claimed?.at ?? null,
    also: [],
    nearest: best === undefined ? nearestPassage(pasted, open) : passagePlace(best),
    notes: skipped === 0 ? [] : [wording.verdicts.someWords(pasted.length, skipped)],
  };
  if (best === undefined) return base;
  if (!isFrom(best, pasted)) return ofParts(text, quotation, base, open) ?? base;
  // If several people said the very words, the one whom the pasted text names is meant.
  const alike = places.filter((place) => isFrom(place, pasted) && place.cost === best.cost);
  const meant =
    alike.find((place) => isOthers(place, quotation, open) === false) ??
    alike.find((place) => isSaid(place, open.findings)) ??
    best;
  const others = places.filter((place) => place !== meant);
  const isAnothers = isOthers(meant, quotation, open);
  const isSpoken = statementAt(meant, piecesOf(meant, open.findings)[0] ?? extentOf(meant), open.findings)?.speaker;
  // A claim that cannot be held against the dossier is none.
  const known = isAnothers === null && isSpoken ? { ...base, claimed: null } : base;
  const own = text.slice(quotation.start, quotation.end);
  const verdict = judgeAt(own, meant, others, quotation, pasted, known, isAnothers === true, open.findings);
  const mixed = isClaim(quotation, text) ? mixedParts(meant, pasted, quotation, open.findings) : null;
  if (verdict.differences.length === 0 && mixed !== null) return joinedOf(mixed, 'speakers', base);
  const isOmission = verdict.differences.every(({ kind }) => kind === 'removed');
  if (verdict.verdict !== 'altered' || verdict.joined !== null || isOmission) return verdict;
  return ofParts(text, quotation, base, open) ?? verdict;
}

/** The verdict on a quotation of which every sentence is verbatim by itself, but not the whole; null if it is another. */
function ofParts(text: string, quotation: PastedQuotation, base: Verdict, open: OpenDossier): Verdict | null {
  const parts = foundParts(text, quotation, open);
  const [first] = parts ?? [];
  const last = parts?.at(-1);
  if (parts === null || first === undefined || last === undefined) return null;
  const { document } = first.location;
  const joined = joinedFrom(parts, open);
  if (joined !== null) return joinedOf(parts, joined, base);
  const gaps = silentGaps(parts);
  if (gaps.length === 0) return null;
  return {
    ...base,
    ...sourceOf(first),
    found: placeIn(document, { start: first.extent.start, end: last.extent.end }),
    differences: gaps.map((words) => omissionOf(words, document)),
  };
}

/** Whether the pasted text gives words to someone as one quotation: it sets no marks inside them. */
function isClaim({ claimed, start, end }: PastedQuotation, text: string): boolean {
  return claimed !== null && !/["“”„«»‘]/u.test(text.slice(start, end));
}

function joinedOf(parts: readonly FoundPart[], joined: Verdict['joined'], base: Verdict): Verdict {
  const [first] = parts;
  if (first === undefined) return base;
  return {
    ...base,
    ...sourceOf(first),
    joined,
    found: placeIn(first.location.document, first.extent),
    parts: parts.map((part) => ({
      pasted: part.pasted,
      found: placeIn(part.location.document, part.extent),
      speaker: speakerPlace(part),
    })),
  };
}

/** What an altered quotation shows of the source of its first part. */
function sourceOf(first: FoundPart): Pick<Verdict, 'verdict' | 'spoken' | 'stance' | 'speaker' | 'nearest'> {
  const { location, statement } = first;
  return {
    verdict: 'altered',
    spoken: statement !== undefined,
    stance: statement === undefined ? null : stanceOf(location.document, statement),
    speaker: speakerPlace(first),
    nearest: null,
  };
}

function speakerPlace({ location: { document }, statement }: FoundPart): Verdict['speaker'] {
  const speaker = statement?.speaker ?? null;
  return speaker === null ? null : nearestPlace(document, speaker.name, speaker.mention);
}

/** Whether the words of a place are not denied or only supposed there. */
function isSaid(location: Location, findings: Findings): boolean {
  const statement = statementAt(location, extentOf(location), findings);
  return statement === undefined || statement.stance.kind === 'asserted';
}

/** Whether the dossier gives the words to another than the pasted text does; null if either names nobody. */
function isOthers(location: Location, { claimed }: PastedQuotation, open: OpenDossier): boolean | null {
  const statement = statementAt(location, piecesOf(location, open.findings)[0] ?? extentOf(location), open.findings);
  if (claimed === null || statement === undefined || statement.speaker === null) return null;
  const isBy = open.findings.people.spokenBy(claimed.name);
  if (isBy({ document: location.document, statement })) return false;
  return isHeld(claimed.name, location, statement, open) ? true : null;
}

function isFrom(location: Location, pasted: readonly CheckedWord[]): boolean {
  const own = pasted.filter(({ editorial }) => !editorial).length;
  const real = changes(location, pasted).length;
  if (real === 0) return own > 0 && location.matched > 0;
  if (own > 1 && real <= 2 && isOfFewerWords(location, pasted)) return true;
  // All words in order, and one or two more between them.
  if (own >= VERIFYING.shortest - 1 && real <= 2 && location.matched === own) return true;
  return own >= VERIFYING.shortest && location.matched >= VERIFYING.leastMatched * own;
}

/** Whether nothing but one number, or an editor's addition, is another: that is known by less. */
function isOfFewerWords(location: Location, pasted: readonly CheckedWord[]): boolean {
  return changes(location, pasted).every((step) => {
    const here = 'pasted' in step ? pasted[step.pasted] : undefined;
    const there = 'source' in step ? location.words[step.source] : undefined;
    if (step.kind === 'replaced' && /\p{N}/u.test(here?.key ?? '') && /\p{N}/u.test(there?.key ?? '')) return true;
    return [here, there].every((word) => word === undefined || word.editorial);
  });
}

function judgeAt(
  text: string,
  location: Location,
  others: readonly Location[],
  quotation: PastedQuotation,
  pasted: readonly CheckedWord[],
  base: Verdict,
  isAnothers: boolean,
  findings: Findings,
): Verdict {
  const { document, words } = location;
  const extent = extentOf(location);
  const changed = changes(location, pasted);
  const liberties = [...omissionNotes(location, pasted), ...bracketNotes(location, pasted)];
  const pieces = piecesOf(location, findings);
  const joined = joinedAs(location, pieces, findings);
  const isWhole = changed.length > 0 || pieces.length > 0;
  const cuts = isWhole ? { cutBefore: null, cutAfter: null } : cutsOf(location, extent, findings);
  if (changed.length === 0 && isCutPiece(location, pieces)) liberties.push(wording.verdicts.cutPieces);
  // Of words with a cue between them the first quotation shows who speaks.
  const statement = statementAt(location, pieces[0] ?? extent, findings);
  const speaker = statement?.speaker ?? null;
  const stance = statement === undefined ? null : stanceOf(document, statement);
  const moved = differencesOf(location.steps, changed, pasted, words).map((one) => ({
    ...one,
    pasted: one.pasted === null ? null : shifted(one.pasted, quotation.start),
    source: one.source === null ? null : placeIn(document, one.source),
  }));
  const isCut = liberties.length > 0 || cuts.cutBefore !== null || cuts.cutAfter !== null;
  return {
    ...base,
    cutBefore: cuts.cutBefore === null ? null : placeIn(document, cuts.cutBefore),
    cutAfter: cuts.cutAfter === null ? null : placeIn(document, cuts.cutAfter),
    turned: turnedBy(location, cuts, statement !== undefined),
    verdict:
      changed.length > 0 || joined !== null
        ? 'altered'
        : stance !== null
          ? 'not said'
          : isAnothers
            ? 'another speaker'
            : isCut
              ? 'verbatim but cut'
              : 'verbatim',
    found: placeIn(document, extent),
    pieces: pieces.map((piece) => placeIn(document, piece)),
    parts: [],
    joined,
    differences: moved,
    writtenOtherwise: writtenOtherwise(text, location, pasted).map((one) => ({
      pasted: shifted(one.pasted, quotation.start),
      source: placeIn(document, one.source),
    })),
    spoken: statement !== undefined,
    stance,
    speaker: speaker === null ? null : nearestPlace(document, speaker.name, speaker.mention),
    also: alsoAt(location, others, pasted),
    nearest: null,
    notes: [...base.notes, ...liberties],
  };
}

/** How the words of the sentence that are left off turn its sense; a claim of others counts in what someone says only. */
function turnedBy(
  { document, words, first, last }: Location,
  { cutBefore, cutAfter }: { readonly cutBefore: Slice | null; readonly cutAfter: Slice | null },
  isSpoken: boolean,
): Verdict['turned'] {
  const [from] = cutBefore === null ? [first] : rangeOf(words, cutBefore);
  const [, to] = cutAfter === null ? [last, last + 1] : rangeOf(words, cutAfter);
  const before = cutBefore === null ? null : turnBefore(document.text, words, from, first);
  const after = cutAfter === null ? null : turnAfter(document.text, words, last + 1, to);
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
function passagePlace(location: Location): Place {
  return placeIn(location.document, passageAt(location));
}

function shifted({ start, end }: Slice, by: number): { start: number; end: number } {
  return { start: start + by, end: end + by };
}
