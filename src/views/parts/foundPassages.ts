import type { Dossier } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import type { Marked } from '../../lookup/marked.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { wording } from '../../wording/catalogue.ts';
import { line, small } from '../model/block.ts';
import { resultKeys } from '../model/keys.ts';
import { foreign, type Piece } from '../model/piece.ts';
import type { ViewResult } from '../model/view.ts';
import { citedAt, withQuoted } from './cited.ts';
import type { FoundPassage } from './passageBlocks.ts';
import { saidLines } from './saidLines.ts';

/** The passages that an answer shows, in its order, each with one reason. */
export function foundPassages(all: readonly Marked[], dossier: Dossier): readonly FoundPassage[] {
  const keys = keysFor(all, dossier);
  return all.map((marked, at) => foundPassage([marked], keys[at] ?? '', dossier));
}

/** A passage with all that an answer has of it. */
export interface Entry {
  readonly found: FoundPassage;
  /** The place in the answer of the first thing that it has of the passage. */
  readonly at: number;
}

/** One entry a passage, where the answer has it first: with everything that the answer marks in it and says of it. */
export function entriesOf(all: readonly Marked[], dossier: Dossier): readonly Entry[] {
  const keys = keysFor(all, dossier);
  const places = all.map((marked, at) => ({ marked, at }));
  const byPassage = Map.groupBy(places, ({ marked: { passage } }) => `${passage.start} ${passage.document}`);
  return [...byPassage.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const marked = group.map((one) => one.marked);
    return [{ found: foundPassage(marked, keys[first.at] ?? '', dossier), at: first.at }];
  });
}

function keysFor(all: readonly Marked[], dossier: Dossier): readonly string[] {
  return resultKeys(
    all.map(({ passage, sentence, quotation }) => ({
      citation: citationOf(citedAt(passage, dossier).passage),
      sentence: sentence?.start ?? null,
      statement: quotation?.words.start ?? null,
    })),
  );
}

/** What an answer has of one passage. */
function foundPassage(all: readonly Marked[], key: string, dossier: Dossier): FoundPassage {
  const [first] = all;
  if (first === undefined) throw new Error('nothing was found of a passage');
  const cited = citedAt(first.passage, dossier);
  const meant = apart(all.flatMap(({ sentence, quotation }) => sentence ?? quotation?.parts ?? []));
  const match = all.find((one) => one.match !== undefined && one.match !== null)?.match ?? null;
  const before = all.flatMap(({ askedBefore }) => askedBefore ?? []);
  return {
    ...withQuoted(cited, extentOf(meant) ?? cited.passage),
    key,
    matches: apart(all.flatMap(({ highlights = [] }) => highlights.map(({ words }) => words))),
    meant,
    answer: all.find(({ span }) => span !== undefined && span !== null)?.span ?? null,
    matchedBy: match === null || match === 'exact' || match === 'folded' ? null : match,
    asked: before.map((place) =>
      small(wording.ask.askedBefore<Piece>(foreign(shownTextOf(place, dossier), 'detail')), 'each'),
    ),
    said: [
      ...all.flatMap(({ denied }) =>
        denied === undefined || denied === null
          ? []
          : [line(wording.concord.denied<Piece>(foreign(shownTextOf(denied, dossier), 'few words')))],
      ),
      ...saidLines(all, cited, dossier),
    ],
  };
}

/** In reading order, each once, and none inside another. */
function apart(slices: readonly Slice[]): readonly Slice[] {
  const sorted = slices.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((slice, at) => !sorted.slice(0, at).some((other) => contains(other, slice)));
}

/** From the beginning of the first slice to the end of the last; null if there are none. */
function extentOf(slices: readonly Slice[]): Slice | null {
  const [first] = slices;
  const last = slices.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The passages as buttons name them. */
export function resultsOf(found: readonly FoundPassage[]): readonly ViewResult[] {
  return found.map(({ key, document, passage }) => ({ key, document: document.id, passage: passage.number }));
}
