import type { Slice } from '../../dossier/slice.ts';
import type { People } from '../../finding/people/people.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { candidatePassages } from './candidatePassages.ts';
import { bracketNotes, changes, omissionNotes } from './changes.ts';
import { haveOneSpeaker } from './haveOneSpeaker.ts';
import { type Location, locate } from './locate.ts';
import type { Checked } from './pasted.ts';
import { extentOf, statementAt } from './place.ts';
import type { Verdict } from './verifyAnswer.ts';
import { wordsInSlice } from './window.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/** The limits of a search for parts, with the reason for each. */
const PARTS = {
  /** A part of fewer words than this is in too many places by chance. */
  shortest: 2,
  /** All parts together: “He said. He left.” is no quotation of two statements. */
  shortestWhole: 6,
  /** Each part is looked for on its own, which costs as much as a quotation. */
  most: 12,
} as const;

/** Some words of a pasted quotation that are verbatim in a document. */
export interface FoundPart {
  /** By the offsets of the pasted text. */
  readonly pasted: Slice;
  readonly location: Location;
  readonly extent: Slice;
  /** The innermost statement with the words; undefined if they are the document's own. */
  readonly statement: Statement | undefined;
  /** Whether the pasted text has an ellipsis before it. */
  readonly isAfterGap: boolean;
}

/**
 * The sentences of a pasted quotation, or the stretches between its ellipses, if each of them is verbatim somewhere in the
 * dossier; null if one is not, or if there is only one.
 */
export async function foundParts(
  { quotation, text, words }: Checked,
  open: OpenDossier,
): Promise<readonly FoundPart[] | null> {
  const runs = runsOf(text, words);
  if (runs.length < 2 || runs.length > PARTS.most || words.length < PARTS.shortestWhole) return null;
  if (runs.some((run) => run.length < PARTS.shortest)) return null;
  const parts: FoundPart[] = [];
  for (const run of runs) {
    const part = await partOf(run, parts.at(-1), quotation.start, open);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

/** The end of a sentence before one that was quoted from its middle on. */
const SMALL_SENTENCE = /^[.!?]["”’']?\s+\p{Ll}$/u;

/** The words between the ends of sentences and the ellipses of a text. */
function runsOf(text: string, words: readonly CheckedWord[]): readonly (readonly CheckedWord[])[] {
  const runs: CheckedWord[][] = [];
  const ends = sentencesOf(text).map(({ end }) => end);
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const run = runs.at(-1);
    const isNext =
      before === undefined ||
      SMALL_SENTENCE.test(text.slice(before.end, word.start + 1)) ||
      ends.some((end) => before.end <= end && end <= word.start);
    if (run === undefined || word.afterGap || isNext) runs.push([word]);
    else run.push(word);
  }
  return runs;
}

/** Where a run of words is verbatim: in the statement of the part before it if it is there, else the first such place. */
async function partOf(
  run: readonly CheckedWord[],
  before: FoundPart | undefined,
  offset: number,
  open: OpenDossier,
): Promise<FoundPart | null> {
  const [first, ...rest] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  const words = [{ ...first, afterGap: false }, ...rest];
  const candidates = await candidatePassages(words, open.engine);
  const exact = locate(words, candidates, open.findings).filter(
    (place) =>
      !place.isSpoken &&
      place.matched === words.length &&
      changes(place, words).length === 0 &&
      omissionNotes(place, words).length === 0 &&
      bracketNotes(place, words).length === 0,
  );
  const found = exact.map((location) => {
    const extent = extentOf(location);
    return { location, extent, statement: statementAt(location, extent, open.findings) };
  });
  const beside =
    found.find(({ statement }) => statement !== undefined && statement === before?.statement) ??
    found.find(({ location }) => location.document === before?.location.document) ??
    found.find(({ statement }) => statement !== undefined) ??
    found[0];
  if (beside === undefined) return null;
  const pasted = { start: first.start + offset, end: last.end + offset };
  return { pasted, ...beside, isAfterGap: first.afterGap };
}

/**
 * How found parts make something that the dossier does not have: by several `speakers`, of which one may be the document
 * itself; in another `order`; from several `places`. Null if they are of one statement, in its order.
 */
export function joinedFrom(parts: readonly FoundPart[], people: People): Verdict['joined'] {
  const pairs = parts.slice(1).map((part, at) => [parts[at] ?? part, part] as const);
  const isOneSpeaker = ([a, b]: readonly [FoundPart, FoundPart]): boolean => {
    if (a.statement === b.statement && a.location.document === b.location.document) return true;
    if (a.statement === undefined || b.statement === undefined) return false;
    const [mine, theirs] = [
      { document: a.location.document, statement: a.statement },
      { document: b.location.document, statement: b.statement },
    ];
    return haveOneSpeaker(mine, theirs, people);
  };
  if (!pairs.every(isOneSpeaker)) return 'speakers';
  if (new Set(parts.map(({ location }) => location.document)).size > 1) return 'places';
  if (pairs.some(([a, b]) => b.extent.start < a.extent.start)) return 'order';
  return parts.every(({ statement }) => statement === parts[0]?.statement) ? null : 'places';
}

/** The words of the document between two parts of one statement that the pasted text leaves out without an ellipsis. */
export function silentGaps(parts: readonly FoundPart[]): readonly (readonly CheckedWord[])[] {
  return parts.slice(1).flatMap((part, at) => {
    const before = parts[at];
    if (before === undefined || part.isAfterGap) return [];
    const gap = { start: before.extent.end, end: part.extent.start };
    const words = wordsInSlice(part.location.document, gap);
    return words.length === 0 ? [] : [words];
  });
}
