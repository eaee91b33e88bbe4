import type { Slice } from '../dossier/slice.ts';
import { isName } from '../finding/names/wordCases.ts';
import { isStopWord } from '../languages/stopWords.ts';
import { fold } from '../text/fold.ts';
import {
  closest,
  type ExpandedClause,
  expandClause,
  highlightsOf,
  isMetAround,
  loosest,
  mergeHighlights,
  type PassageWords,
  wordsOf,
} from './matching.ts';
import type { Highlight, MatchLabel } from './matchLabel.ts';
import type { IndexedPassage, PassageIndex, Posting } from './passageIndex.ts';
import { lacksDate, passesFilters } from './query/filters.ts';
import type { Clause, Query } from './query/query.ts';
import { RANKING } from './ranking.ts';

/** A passage that was found, and why. */
export interface Hit extends IndexedPassage {
  readonly score: number;
  readonly highlights: readonly Highlight[];
  /** The same for each clause of the query, with the clause's weight; clauses that stand only around it are empty. */
  readonly byClause: readonly {
    readonly highlights: readonly Highlight[];
    readonly weight: number;
    /** Whether the clause is a name, as the dossier writes it. */
    readonly isName: boolean;
  }[];
  /** The loosest label without which the passage would not have been found. */
  readonly match: MatchLabel | null;
  /** Share of the query's weight (inverse document frequencies) that the passage itself covers, from 0 to 1. */
  readonly coverage: number;
}

export interface Retrieval {
  /** The best hits, at most `limit`. */
  readonly hits: readonly Hit[];
  /** Where not every passage was looked over: those that come after the hits, by their postings alone. */
  readonly others: readonly { readonly indexed: IndexedPassage; readonly score: number }[];
  /** How many passages there are in all. */
  readonly total: number;
  /** Words, as typed, of which the dossier has no form at all. */
  readonly missing: readonly string[];
  /** The words that were looked for: the query without what carries no meaning. */
  readonly terms: readonly string[];
  /** How many documents a filter on dates left out for want of a date. */
  readonly undated: number;
}

export interface RetrieveOptions {
  /** Whether a passage must meet every clause, or only some. */
  readonly mode: 'all' | 'any';
  readonly limit: number;
  /** Limits matches to slices of each passage, such as its quotations. */
  readonly within?: (indexed: IndexedPassage) => readonly Slice[];
  /** Looks over only these passages, but every one of them, however many there are. */
  readonly among?: (indexed: IndexedPassage) => boolean;
}

/** What a clause is worth for a passage, and whether it stands in the passage itself. */
interface Scored {
  readonly score: number;
  readonly inText: boolean;
}

interface Repeated {
  readonly clause: ExpandedClause;
  readonly emphasis: number;
}

interface Weighted {
  readonly clause: ExpandedClause;
  /** What the clause is worth for each passage that holds it. */
  readonly postings: ReadonlyMap<number, Scored>;
  /** Inverse document frequency, times what names weigh more. */
  readonly weight: number;
  readonly isName: boolean;
  readonly emphasis: number;
}

/** Finds and ranks the passages for a query. */
export function retrieve(query: Query, index: PassageIndex, options: RetrieveOptions): Retrieval {
  const clauses = meaningful(query.clauses, index).map((clause) => expandClause(clause, query.off, index));
  const wanted = withoutRepetition(clauses.filter((clause) => !clause.negated)).map((one) => weigh(one, index));
  const unwanted = clauses.filter((clause) => clause.negated);
  const allowed = new Set(
    [...new Set(index.passages.map(({ document }) => document))].filter((one) => passesFilters(one, query.filters)),
  );
  const candidates = withNeighbours(candidatesOf(wanted, options.mode, index), index)
    .filter(({ place }) => allowed.has(at(index, place).document) && options.among?.(at(index, place)) !== false)
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const exhaustive =
    options.among !== undefined || (options.mode === 'all' && mustBeVerified(wanted, unwanted, query, options));
  const hits: Hit[] = [];
  let looked = 0;
  for (const { place, score } of candidates) {
    if (!exhaustive && hits.length >= RANKING.rerank) break;
    looked += 1;
    const hit = verify(at(index, place), score, wanted, unwanted, options);
    if (hit !== null) hits.push(hit);
  }
  const reranked = hits.map((hit, rank) => (rank < RANKING.rerank ? withProximity(hit, wanted) : hit));
  reranked.sort((a, b) => b.score - a.score);
  const others = exhaustive ? [] : candidates.slice(looked, looked + RANKING.others);
  return {
    hits: reranked.slice(0, options.limit),
    others: others.map(({ place, score }) => ({ indexed: at(index, place), score })),
    total: exhaustive ? hits.length : candidates.length,
    missing: missingWords(clauses),
    terms: wanted.flatMap(({ clause }) => clause.alternatives.flatMap(({ item }) => item.words)),
    undated: [...new Set(index.passages.map(({ document }) => document))].filter((one) => lacksDate(one, query.filters))
      .length,
  };
}

function at(index: PassageIndex, place: number): IndexedPassage {
  const indexed = index.passages[place];
  if (indexed === undefined) throw new Error(`the index names passage ${place} of ${index.passages.length}`);
  return indexed;
}

/**
 * Whether postings alone cannot tell how many passages meet the query: phrases, exclusions, places within a passage,
 * switched-off labels, and stems reached through another spelling, which other words may share.
 */
function mustBeVerified(
  wanted: readonly Weighted[],
  unwanted: readonly ExpandedClause[],
  query: Query,
  options: RetrieveOptions,
): boolean {
  const isLoose = ({ item, words }: ExpandedClause['alternatives'][number]): boolean =>
    item.kind !== 'word' ||
    words.some((word) => [...word.labels.values()].some((label) => label === 'name variant' || label === 'fuzzy'));
  return (
    unwanted.length > 0 ||
    query.off.size > 0 ||
    options.within !== undefined ||
    wanted.some(({ clause }) => clause.alternatives.some(isLoose))
  );
}

/** The query without single stop words, unless it consists of nothing else. */
function meaningful(clauses: readonly Clause[], index: PassageIndex): readonly Clause[] {
  const languages = spokenIn(index);
  const isEmpty = ({ alternatives, negated }: Clause): boolean =>
    !negated &&
    alternatives.every(
      ({ kind, words }) =>
        kind === 'word' && words.every((word) => isStopWord(fold(word), languages) && !isInitials(word)),
    );
  const kept = clauses.filter((clause) => !isEmpty(clause));
  return kept.some((clause) => !clause.negated) ? kept : clauses;
}

/** English, and every language of a tenth of the passages: a stray document's small words are others' large ones. */
function spokenIn(index: PassageIndex): ReadonlySet<string> {
  const known = spoken.get(index);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { language } of index.passages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= index.passages.length * LEAST_SPOKEN);
  const languages = new Set([...common.map(([language]) => language), 'en']);
  spoken.set(index, languages);
  return languages;
}

const LEAST_SPOKEN = 0.1;
const spoken = new WeakMap<PassageIndex, ReadonlySet<string>>();

/** US, IT and WHO are written like no pronoun. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(word);
}

/** Clauses that stand for the same words become one, which counts for more. */
function withoutRepetition(clauses: readonly ExpandedClause[]): readonly Repeated[] {
  const counts = new Map<string, { clause: ExpandedClause; count: number }>();
  for (const clause of clauses) {
    const key = JSON.stringify(
      clause.alternatives.map(({ item, words }) => [
        item.kind,
        words.map(({ stems, folded }) =>
          item.kind === 'phrase' || stems.size === 0 ? folded : [...stems.keys()].sort(),
        ),
      ]),
    );
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { clause, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].map(({ clause, count }) => ({ clause, emphasis: count ** RANKING.repetition }));
}

function weigh({ clause, emphasis: repeated }: Repeated, index: PassageIndex): Weighted {
  const frequencies = new Map<number, Posting>();
  for (const { item, words } of clause.alternatives) {
    const parts = words.map((word) => postingsOfWord(word.stems, index));
    const isPhrase = item.kind === 'phrase';
    const places = isPhrase ? placesOfPhrase(parts, words, index) : new Set(parts.flatMap((part) => [...part.keys()]));
    for (const place of places) {
      const counts = parts.map((part) => part.get(place)?.frequency ?? 0);
      // A phrase stands no more often than its rarest word.
      const frequency = isPhrase ? Math.min(...counts) : counts.reduce((sum, count) => sum + count, 0);
      // A phrase in a script without spaces may be cut otherwise in the text: any passage may hold it.
      const inText = isPhrase || parts.some((part) => part.get(place)?.inText === true);
      addTo(frequencies, place, { frequency, inText });
    }
  }
  const isName = isNameClause(clause, index);
  const emphasis = repeated * (isName ? RANKING.names : 1);
  const rarity = rarityOf(frequencies, index.passages.length);
  return { clause, postings: scored(frequencies, rarity, index), emphasis, isName, weight: emphasis * rarity };
}

/** Inverse document frequency; a passage that holds the word only in its title counts for the part it has in it. */
function rarityOf(postings: ReadonlyMap<number, Posting>, count: number): number {
  let holders = 0;
  for (const { frequency } of postings.values()) holders += Math.min(1, frequency);
  return Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
}

/** BM25 (Robertson and others 1994) over the joined fields. */
function scored(
  postings: ReadonlyMap<number, Posting>,
  rarity: number,
  index: PassageIndex,
): ReadonlyMap<number, Scored> {
  const { k, b } = RANKING.bm25;
  const scores = new Map<number, Scored>();
  for (const [place, { frequency, inText }] of postings) {
    const room = k * (1 - b + b * index.relativeLength(place));
    scores.set(place, { score: (rarity * frequency * (k + 1)) / (frequency + room), inText });
  }
  return scores;
}

/** Whether a clause stands for a word that the dossier writes as a name, or that only the asker knows and writes so. */
function isNameClause(clause: ExpandedClause, { vocabulary }: PassageIndex): boolean {
  return clause.alternatives.some(({ words }) =>
    words.some(({ folded, surface }) => {
      const form = vocabulary.form(folded) ?? vocabulary.nameVariants(folded)[0];
      return form === undefined ? /^\p{Lu}/u.test(surface) : form.capitalised > 0 && isName(form);
    }),
  );
}

/** All stems of a word together, as one word. */
function postingsOfWord(stems: ReadonlyMap<string, MatchLabel>, index: PassageIndex): ReadonlyMap<number, Posting> {
  const all = new Map<number, Posting>();
  for (const [stem, label] of stems) {
    const postings = index.postings(stem);
    if (stems.size === 1 && RANKING.labels[label] === 1) return postings;
    for (const [place, { frequency, inText }] of postings) {
      addTo(all, place, { frequency: frequency * RANKING.labels[label], inText });
    }
  }
  return all;
}

function addTo(postings: Map<number, Posting>, place: number, { frequency, inText }: Posting): void {
  const known = postings.get(place);
  postings.set(place, {
    frequency: (known?.frequency ?? 0) + frequency,
    inText: known?.inText === true || inText,
  });
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function placesOfPhrase(
  parts: readonly ReadonlyMap<number, Posting>[],
  words: readonly { readonly surface: string }[],
  index: PassageIndex,
): Iterable<number> {
  const spaced = parts.filter((_, which) => !UNSPACED.test(words[which]?.surface ?? ''));
  const rarest = [...spaced].sort((a, b) => a.size - b.size)[0];
  if (rarest === undefined) return index.passages.keys();
  return [...rarest.keys()].filter((place) => spaced.every((part) => part.has(place)));
}

interface Candidate {
  readonly place: number;
  readonly score: number;
}

function candidatesOf(wanted: readonly Weighted[], mode: RetrieveOptions['mode'], index: PassageIndex): Candidate[] {
  const sums = new Map<number, { score: number; met: number; inText: boolean }>();
  for (const { postings, emphasis } of wanted) {
    for (const [place, { score, inText }] of postings) {
      const sum = sums.get(place) ?? { score: 0, met: 0, inText: false };
      sums.set(place, { score: sum.score + emphasis * score, met: sum.met + 1, inText: sum.inText || inText });
    }
  }
  return [...sums]
    .filter(
      ([place, { met, inText }]) => (inText || isWhole(at(index, place))) && (mode === 'any' || met === wanted.length),
    )
    .map(([place, { score }]) => ({ place, score }));
}

/** Whether the passage is all of its document, so that the title says what this very passage is about. */
function isWhole({ document }: IndexedPassage): boolean {
  return document.passages.length === 1;
}

/** Adds to each candidate a share of the better of the passages before and after it in its document. */
function withNeighbours(candidates: readonly Candidate[], index: PassageIndex): Candidate[] {
  const scores = new Map(candidates.map(({ place, score }) => [place, score]));
  return candidates.map(({ place, score }) => {
    const { document } = at(index, place);
    const beside = [place - 1, place + 1].map((other) =>
      index.passages[other]?.document === document ? (scores.get(other) ?? 0) : 0,
    );
    return { place, score: score + RANKING.neighbours * Math.max(...beside) };
  });
}

/** Looks the candidate's own characters over: what stands where, and whether it meets the query at all. */
function verify(
  indexed: IndexedPassage,
  score: number,
  wanted: readonly Weighted[],
  unwanted: readonly ExpandedClause[],
  options: RetrieveOptions,
): Hit | null {
  const words = wordsOf(indexed);
  if (unwanted.some((clause) => highlightsOf(clause, words).length > 0)) return null;
  const within = options.within?.(indexed);
  const found = wanted.map(({ clause }) => highlightsOf(clause, words, within));
  const met = found.map((highlights, which) => highlights.length > 0 || isMetOutside(wanted[which], words, within));
  if (!found.some((highlights) => highlights.length > 0) && !(isWhole(indexed) && met.some(Boolean))) return null;
  if (options.mode === 'all' && !met.every(Boolean)) return null;
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const labels = found.map((highlights) => closest(highlights.map(({ match }) => match)));
  const covered = wanted.reduce((sum, { weight }, which) => {
    const label = labels[which] ?? null;
    return label === null ? sum : sum + weight * RANKING.labels[label];
  }, 0);
  const coverage = all === 0 ? 1 : covered / all;
  const needed = labels.filter((label) => label !== null);
  return {
    ...indexed,
    score:
      score *
      (options.mode === 'all' ? 1 - RANKING.coverage + RANKING.coverage * coverage : 1) *
      (indexed.passage.kind === 'heading' ? RANKING.heading.asPassage : 1),
    highlights: mergeHighlights(found.flat()),
    byClause: found.map((highlights, which) => ({
      highlights,
      weight: wanted[which]?.weight ?? 0,
      isName: wanted[which]?.isName ?? false,
    })),
    match: loosest(needed),
    coverage,
  };
}

function isMetOutside(
  weighted: Weighted | undefined,
  words: PassageWords,
  within: readonly Slice[] | undefined,
): boolean {
  return within === undefined && weighted !== undefined && isMetAround(weighted.clause, words);
}

/**
 * Adds what it is worth that the words stand together: the shortest stretch that holds a word of each clause that
 * the passage meets, and pairs of neighbours in the query's order.
 */
function withProximity(hit: Hit, wanted: readonly Weighted[]): Hit {
  if (wanted.length < 2) return hit;
  const words = wordsOf(hit);
  const placeAt = new Map(words.tokens.map(({ start }, place) => [start, place]));
  const places = hit.byClause.map(({ highlights }) =>
    highlights.map(({ start }) => placeAt.get(start)).filter((place) => place !== undefined),
  );
  const met = places.filter((list) => list.length > 0);
  if (met.length < 2) return hit;
  const closeness = met.length / Math.max(met.length, shortestStretch(met));
  const pairs = places
    .slice(1)
    .filter((list, which) => list.some((place) => places[which]?.includes(place - 1))).length;
  const bonus =
    (RANKING.proximity * closeness * met.length) / wanted.length + (RANKING.adjacency * pairs) / wanted.length;
  return { ...hit, score: hit.score * (1 + bonus) };
}

/** Length in words of the shortest stretch that holds one place of each list. */
function shortestStretch(lists: readonly (readonly number[])[]): number {
  const events = lists
    .flatMap((list, which) => list.map((place) => ({ place, which })))
    .sort((a, b) => a.place - b.place);
  const last = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { place, which } of events) {
    last.set(which, place);
    if (last.size === lists.length) shortest = Math.min(shortest, place - Math.min(...last.values()) + 1);
  }
  return shortest;
}

function missingWords(clauses: readonly ExpandedClause[]): readonly string[] {
  const missing = clauses
    .filter((clause) => !clause.negated)
    .flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words))
    .filter((word) => word.labels.size === 0)
    .map((word) => word.surface);
  return [...new Set(missing)];
}
