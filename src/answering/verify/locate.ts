import type { NumberedDocument } from '../../dossier/dossier.ts';
import { partitionPoint } from '../../dossier/partitionPoint.ts';
import { type Place, placeIn } from '../../dossier/place.ts';
import { contains } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import { stem } from '../../languages/stem.ts';
import type { Memos, OpenDossier } from '../../openDossier.ts';
import type { Engine, PlannedClause } from '../../search/engine.ts';
import { cutWords } from '../../search/passageWords.ts';
import type { PlacedPassage } from '../../search/placedPassage.ts';
import { RANKING_SETTINGS } from '../../search/ranking/settings.ts';
import { align, type Step } from '../../text/align.ts';
import { tokenize } from '../../text/tokens.ts';
import { type CheckedWord, wordsForVerifying } from './wordsForVerifying.ts';

/** The place that the words of a pasted text come from, and how they differ. */
export interface Location {
  readonly document: NumberedDocument;
  /** Words of the whole document; steps count in it. */
  readonly words: readonly CheckedWord[];
  readonly steps: readonly Step[];
  /** Whether the words are those of quotations alone, without what the document says between them. */
  readonly isSpoken: boolean;
  /** How many of the pasted words are there in this order. */
  readonly matched: number;
  /** As {@link align} counts it. */
  readonly cost: number;
  /** First and last word of the stretch, as places in `words`. */
  readonly first: number;
  readonly last: number;
}

/** Passages that share most with the text and are looked at for its words one after the other. */
const CANDIDATES = 60;
/** The best of them by shared pairs of words, which are aligned word by word. */
const ALIGNED = 6;
/** Passages that are compared letter by letter with a text of which no passage has a word: looking at each costs time. */
const MOST_COMPARED = 5_000;
/** Words beyond a candidate passage, on either side, that the alignment may reach into, beside the text's own length. */
const REACH = 40;

/**
 * A document's words for verifying. Text outside of all passages, such as a running head, is left out: it cannot be cited.
 */
function wordsOfDocument(document: NumberedDocument, { checkedWords }: Memos): readonly CheckedWord[] {
  return checkedWords.of(document, () => withinPassages(wordsForVerifying(document.standing), document));
}

/** The same with the words that are struck. */
function allWordsOfDocument(document: NumberedDocument, { wordsWithStruck }: Memos): readonly CheckedWord[] {
  return wordsWithStruck.of(document, () => withinPassages(wordsForVerifying(document.text), document));
}

/** Both lists are in the order of the text. */
function withinPassages(words: readonly CheckedWord[], { passages }: NumberedDocument): readonly CheckedWord[] {
  const inOrder = passages.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return words.filter((word) => {
    while (at < inOrder.length && (inOrder[at]?.end ?? 0) <= word.start) at += 1;
    return (inOrder[at]?.start ?? Number.POSITIVE_INFINITY) <= word.start;
  });
}

/**
 * The places that a pasted text can come from, the best first: fewest words changed, then the order of the dossier. Empty if no passage shares a word with it.
 */
export async function locate(pasted: readonly CheckedWord[], open: OpenDossier): Promise<readonly Location[]> {
  const { engine, memos } = open;
  const windows = (await candidates(pasted, engine)).map((placed) =>
    windowAround(placed, pasted.length, (document) => wordsOfDocument(document, memos)),
  );
  const located = likeliest(windows, pasted).flatMap((window) => {
    const location = alignIn(pasted, window);
    if (location === null || location.cost === 0) return location ?? [];
    const [spoken = null] = [spokenIn(window, open.findings), spokenIn(window, open.findings, true)]
      .map((words) => alignIn(pasted, words))
      .sort((a, b) => (a?.cost ?? Number.POSITIVE_INFINITY) - (b?.cost ?? Number.POSITIVE_INFINITY));
    return spoken === null || spoken.cost >= location.cost ? location : [location, { ...spoken, isSpoken: true }];
  });
  const seen = new Set<string>();
  return located
    .sort((a, b) => a.cost - b.cost)
    .filter(({ document, words, first }) => {
      const key = `${document.id}:${words[first]?.start}`;
      return !seen.has(key) && seen.add(key);
    });
}

/**
 * The best place of a pasted text among the words of documents that have struck words, with these; null if there is none.
 */
export async function locateWithStruck(
  pasted: readonly CheckedWord[],
  { engine, memos }: OpenDossier,
): Promise<Location | null> {
  const windows = (await candidates(pasted, engine))
    .filter(({ document }) => document.standing !== document.text)
    .map((placed) => windowAround(placed, pasted.length, (one) => allWordsOfDocument(one, memos)));
  const located = likeliest(windows, pasted).flatMap((window) => alignIn(pasted, window) ?? []);
  const [best = null] = located.toSorted((a, b) => a.cost - b.cost);
  return best;
}

/** The windows that share most pairs of words with a pasted text: only these are aligned with it. */
function likeliest(windows: readonly Window[], pasted: readonly CheckedWord[]): readonly Window[] {
  const pairs = pairsOf(pasted);
  return windows
    .map((window) => ({ window, shared: sharedPairs(pairs, window) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, ALIGNED)
    .map(({ window }) => window);
}

/**
 * The passage that shares most with a text if no place has its words. If none shares even the stem of one, that which is
 * written most alike; null if none shares a run of letters.
 */
export async function nearestPassage(pasted: readonly CheckedWord[], open: OpenDossier): Promise<Place | null> {
  const [placed = await mostAlike(pasted, open)] = await candidates(pasted, open.engine);
  return placed === undefined ? null : placeIn(placed.document, placed.passage);
}

async function mostAlike(
  pasted: readonly CheckedWord[],
  { dossier, engine }: OpenDossier,
): Promise<PlacedPassage | undefined> {
  const words = pasted.flatMap(({ surface }) => tokenize(surface).map(({ folded }) => folded));
  const compared: PlacedPassage[] = [];
  for (const document of dossier.documents) {
    if (compared.length >= MOST_COMPARED) break;
    compared.push(...document.passages.map((passage) => ({ document, passage })));
  }
  const few = compared.slice(0, MOST_COMPARED);
  const passages = few.map((placed) => cutWords(placed).tokens.map(({ folded }) => folded));
  const alike = engine.collection.grams.likeness(words, passages, RANKING_SETTINGS.bm25);
  const most = Math.max(0, ...alike);
  return most === 0 ? undefined : few[alike.indexOf(most)];
}

/** The passages that hold most of the text's words, weighed by how rare each is. */
async function candidates(pasted: readonly CheckedWord[], engine: Engine): Promise<readonly PlacedPassage[]> {
  const words = [...new Set(pasted.flatMap(({ surface }) => tokenize(surface).map(({ folded }) => folded)))];
  const forms = await engine.expand(
    words.map((folded) => ({
      folded,
      stems: [...new Set([...engine.collection.languages].map((language) => stem(folded, language)))],
    })),
  );
  const clauses = forms.flatMap(({ own, kin }): PlannedClause[] => {
    const known = own === undefined ? kin : [own, ...kin];
    if (known.length === 0) return [];
    const word = {
      forms: new Map(known.map(({ folded }) => [folded, 1])),
      stems: new Map(known.flatMap(({ stems }) => stems.map((one) => [one, 1] as const))),
      isUnspaced: false,
    };
    return [{ alternatives: [{ kind: 'words', words: [word] }], emphasis: 1 }];
  });
  const { best } = await engine.find({ mode: 'any', clauses, without: [] }, { limit: CANDIDATES });
  return engine.fetch(best.slice(0, CANDIDATES).map(({ place }) => place));
}

interface Window {
  readonly document: NumberedDocument;
  readonly words: readonly CheckedWord[];
  readonly from: number;
  readonly to: number;
}

function windowAround(
  { document, passage }: PlacedPassage,
  length: number,
  wordsOf: (document: NumberedDocument) => readonly CheckedWord[],
): Window {
  const words = wordsOf(document);
  const first = partitionPoint(words, ({ start }) => start < passage.start);
  const last = partitionPoint(words, ({ start }) => start < passage.end);
  return {
    document,
    words,
    from: Math.max(0, first - length - REACH),
    to: Math.min(words.length, last + length + REACH),
  };
}

/** A name or a title between quotation marks: its words have capitals but for small ones, and no mark ends it. */
const TITLE = /^\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}\p{N}’'-]*|\p{Ll}{1,3})){0,5}[.,]?$/u;

/** The words of a window that are in quotations, or in those that are no title (“Meet the Press”). */
function spokenIn({ document, words, from, to }: Window, findings: Findings, isWithoutTitles = false): Window {
  const { statements } = findings.of(document);
  const slices = statements
    .filter(({ depth }) => depth === 0)
    .flatMap((statement) => statement.slices)
    .filter(({ start, end }) => !isWithoutTitles || !TITLE.test(document.standing.slice(start, end)));
  const spoken = words.slice(from, to).filter((word) => slices.some((slice) => contains(slice, word)));
  return { document, words: spoken, from: 0, to: spoken.length };
}

function pairsOf(words: readonly CheckedWord[]): ReadonlySet<string> {
  return new Set(words.slice(1).map(({ key }, index) => `${words[index]?.key} ${key}`));
}

function sharedPairs(pairs: ReadonlySet<string>, { words, from, to }: Window): number {
  const there = pairsOf(words.slice(from, to));
  let shared = 0;
  for (const pair of pairs) if (there.has(pair)) shared += 1;
  return shared;
}

function alignIn(pasted: readonly CheckedWord[], { document, words, from, to }: Window): Location | null {
  const { steps, matched, cost } = align(pasted, words.slice(from, to));
  const moved = steps.map((step): Step => ('source' in step ? { ...step, source: step.source + from } : step));
  const places = moved.flatMap((step) => ('source' in step && step.kind !== 'removed' ? [step.source] : []));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined || matched === 0) return null;
  return { document, words, steps: moved, isSpoken: false, matched, cost, first, last };
}
