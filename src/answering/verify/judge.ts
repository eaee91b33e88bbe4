import type { Verdict } from '../../answer.ts';
import type { OpenDossier } from '../../command.ts';
import { citationOf, type Passage } from '../../dossier/passage.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { Step } from '../../language/align.ts';
import type { Statement } from '../../language/quotations/statement.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { isSameSpeaker } from '../isSameSpeaker.ts';
import { statementsOfDocument } from '../statementsOfDocument.ts';
import { differencesOf } from './differences.ts';
import { type Location, locate } from './locate.ts';
import type { PastedQuotation } from './pasted.ts';
import { type CheckedWord, wordsForVerifying } from './wordsForVerifying.ts';

/** The numbers of verification, with the reason for each. */
const VERIFYING = {
  /**
   * Least share of the pasted words that must stand in one place, in order, for the text to be a changed form of it. One
   * changed word in three is still a changed quotation; with fewer words in common it is another statement.
   */
  leastMatched: 0.66,
  /** A text of fewer words than this is either there or not: with one word changed too little is left to know it by. */
  shortest: 4,
  /** Longest text that is checked as one, in words: the alignment's time grows with its square. */
  longest: 1500,
} as const;

/** Checks one quotation of a pasted text against every document. `text` is the whole pasted text. */
export function judge(text: string, quotation: PastedQuotation, open: OpenDossier): Verdict {
  const slice = text.slice(quotation.start, quotation.end);
  const pasted = wordsForVerifying(slice).slice(0, VERIFYING.longest);
  const places = locate(pasted, open);
  const best = places[0];
  const base: Verdict = {
    quotation: { start: quotation.start, end: quotation.end, text: slice },
    verdict: 'not in the dossier',
    citation: null,
    document: null,
    documentId: null,
    start: null,
    end: null,
    text: null,
    differences: [],
    cutBefore: null,
    cutAfter: null,
    speaker: null,
    claimed: quotation.claimed,
    also: [],
    nearest: best === undefined ? null : citationOf(passageAt(best)),
    notes: [],
  };
  if (best === undefined || !isFrom(best, pasted)) return base;
  return judgeAt(best, places.slice(1), quotation, pasted, base);
}

function isFrom(location: Location, pasted: readonly CheckedWord[]): boolean {
  const own = pasted.filter(({ editorial }) => !editorial).length;
  const real = changes(location, pasted).length;
  if (real === 0) return own > 0 && location.matched > 0;
  return own >= VERIFYING.shortest && location.matched >= VERIFYING.leastMatched * own;
}

function judgeAt(
  location: Location,
  others: readonly Location[],
  quotation: PastedQuotation,
  pasted: readonly CheckedWord[],
  base: Verdict,
): Verdict {
  const { document, words } = location;
  const extent = extentOf(location);
  const changed = changes(location, pasted);
  const liberties = [...omissionNotes(location, pasted), ...bracketNotes(location, pasted)];
  const cuts = changed.length > 0 ? { cutBefore: null, cutAfter: null } : cutsOf(location, extent);
  const statement = statementAt(location, extent);
  const speaker = statement?.speaker?.name ?? null;
  const moved = differencesOf(location.steps, changed, pasted, words).map((one) => ({
    ...one,
    pasted: one.pasted === null ? null : shifted(one.pasted, quotation.start),
  }));
  const isOthers =
    changed.length === 0 &&
    quotation.claimed !== null &&
    speaker !== null &&
    !isSameSpeaker(quotation.claimed, speaker);
  const isCut = liberties.length > 0 || cuts.cutBefore !== null || cuts.cutAfter !== null;
  return {
    ...base,
    ...cuts,
    verdict: changed.length > 0 ? 'altered' : isOthers ? 'another speaker' : isCut ? 'verbatim but cut' : 'verbatim',
    citation: citationOf(passageAt(location)),
    document: document.file,
    documentId: document.id,
    start: extent.start,
    end: extent.end,
    text: document.text.slice(extent.start, extent.end),
    differences: moved,
    speaker,
    also: alsoAt(location, others, pasted),
    nearest: null,
    notes: [
      ...liberties,
      ...(quotation.quoted && statement === undefined
        ? ['In the dossier these are the document’s own words, not a quotation.']
        : []),
    ],
  };
}

/**
 * The steps that change words. Not among them: a whole editor's addition that one text has and the other lacks, and words
 * that an ellipsis of the pasted text stands for.
 */
function changes({ steps, words }: Location, pasted: readonly CheckedWord[]): readonly Step[] {
  const lacked = untouchedBrackets(steps, (step) => ('source' in step ? words[step.source] : undefined), 'removed');
  const added = untouchedBrackets(steps, (step) => ('pasted' in step ? pasted[step.pasted] : undefined), 'added');
  // One addition in place of another is a change; one that is merely missing, or merely there, is not.
  const exchanged = lacked.size > 0 && added.size > 0;
  return steps.filter((step, index) => {
    if (step.kind === 'same') return false;
    if (step.kind === 'replaced' || exchanged) return true;
    if (step.kind === 'added') return !added.has(pasted[step.pasted]?.bracket ?? null);
    return !lacked.has(words[step.source]?.bracket ?? null) && !isOmission(steps, index, pasted, words);
  });
}

/** The brackets of one text of which no word has anything to do with the other text. */
function untouchedBrackets(
  steps: readonly Step[],
  wordOf: (step: Step) => CheckedWord | undefined,
  kind: Step['kind'],
): ReadonlySet<number | null> {
  const brackets = steps.flatMap((step) => (step.kind === kind ? [wordOf(step)?.bracket ?? null] : []));
  const touched = new Set(steps.flatMap((step) => (step.kind === kind ? [] : [wordOf(step)?.bracket ?? null])));
  return new Set(brackets.filter((bracket) => bracket !== null && !touched.has(bracket)));
}

/**
 * Whether a passed-over source word lies where the pasted text marks an omission of its own. An ellipsis that stands in
 * the source too marks what is left out there, and excuses nothing more.
 */
function isOmission(
  steps: readonly Step[],
  index: number,
  pasted: readonly CheckedWord[],
  source: readonly CheckedWord[],
): boolean {
  const from = steps.findLastIndex((step, at) => at < index && step.kind !== 'removed') + 1;
  const to = steps.findIndex((step, at) => at > index && step.kind !== 'removed');
  const next = steps[to];
  if (next === undefined || !('pasted' in next) || pasted[next.pasted]?.afterGap !== true) return false;
  return !steps.slice(from, to + 1).some((step) => 'source' in step && source[step.source]?.afterGap === true);
}

function omissionNotes({ steps, words }: Location, pasted: readonly CheckedWord[]): readonly string[] {
  const left = steps.filter(
    (step, index) =>
      step.kind === 'removed' && words[step.source]?.editorial !== true && isOmission(steps, index, pasted, words),
  );
  if (left.length === 0) return [];
  return [`The ellipsis leaves out ${left.length === 1 ? 'one word' : `${left.length} words`}.`];
}

function bracketNotes({ steps, words }: Location, pasted: readonly CheckedWord[]): readonly string[] {
  const lacks = steps.some((step) => step.kind === 'removed' && words[step.source]?.editorial === true);
  const unmarked = steps.some(
    (step) => step.kind === 'same' && words[step.source]?.editorial === true && pasted[step.pasted]?.editorial !== true,
  );
  const adds = steps.some((step) => step.kind === 'added' && pasted[step.pasted]?.editorial === true);
  return [
    ...(lacks ? ['An editor’s addition that the dossier has in brackets is missing.'] : []),
    ...(unmarked ? ['Words that the dossier has in an editor’s brackets stand here as the speaker’s own.'] : []),
    ...(adds ? ['Words in brackets are not in the dossier.'] : []),
  ];
}

function extentOf({ words, first, last }: Location): Slice {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Words of the sentence, or of the quotation where that is shorter, that stand before and after the stretch. */
function cutsOf({ document, words, first, last }: Location, extent: Slice): Pick<Verdict, 'cutBefore' | 'cutAfter'> {
  const quoted = innermostQuotation(document, extent);
  const passages = document.passages.filter((passage) => overlaps(passage, extent));
  const sentences = passages.flatMap((passage) => sentencesOf(document.text, passage));
  const before = sentences.find(({ end }) => end > extent.start);
  const after = sentences.findLast(({ start }) => start < extent.end);
  const from = Math.max(before?.start ?? extent.start, quoted?.start ?? 0);
  const to = Math.min(after?.end ?? extent.end, quoted?.end ?? document.text.length);
  const opening = words.findIndex(({ start, editorial }) => start >= from && !editorial);
  const closing = words.findLastIndex(({ end, editorial }) => end <= to && !editorial);
  return {
    cutBefore:
      opening >= 0 && opening < first ? { start: words[opening]?.start ?? 0, end: words[first - 1]?.end ?? 0 } : null,
    cutAfter: closing > last ? { start: words[last + 1]?.start ?? 0, end: words[closing]?.end ?? 0 } : null,
  };
}

function innermostQuotation(document: Location['document'], extent: Slice): Slice | undefined {
  const holding = statementsOfDocument(document)
    .flatMap(({ slices }) => slices)
    .filter((slice) => contains(slice, extent));
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The innermost statement whose words, in all its slices together, hold the stretch. */
function statementAt({ document }: Location, extent: Slice): Statement | undefined {
  const holding = statementsOfDocument(document).filter(
    (statement) => statement.slices.some((slice) => overlaps(slice, extent)) && contains(statement, extent),
  );
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function passageAt(location: Location): Passage {
  const { document } = location;
  const extent = extentOf(location);
  const passage =
    document.passages.find((one) => overlaps(one, extent)) ?? document.passages.find(({ end }) => end > extent.start);
  if (passage === undefined) throw new Error(`no passage of ${document.id} holds ${extent.start}–${extent.end}`);
  return passage;
}

/** Other places whose words differ from the pasted ones no more than the best place's do. */
function alsoAt(best: Location, others: readonly Location[], pasted: readonly CheckedWord[]): string[] {
  const most = changes(best, pasted).length;
  const same = others.filter((one) => isFrom(one, pasted) && changes(one, pasted).length <= most);
  return [...new Set(same.map((one) => citationOf(passageAt(one))))].filter(
    (one) => one !== citationOf(passageAt(best)),
  );
}

function shifted({ start, end }: Slice, by: number): { start: number; end: number } {
  return { start: start + by, end: end + by };
}
