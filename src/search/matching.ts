import type { Passage } from '../dossier/passage.ts';
import { contains, type Slice } from '../dossier/slice.ts';
import { type Token, tokenize, tokenizeForPhrases } from '../text/tokens.ts';
import { expandWord, labelOf, type WordExpansion } from './expansion.ts';
import type { Highlight, MatchLabel } from './matchLabel.ts';
import { MATCH_LABELS } from './matchLabel.ts';
import type { IndexedPassage, PassageIndex } from './passageIndex.ts';
import type { Clause, QueryItem, Switch } from './query/query.ts';
import { Recent } from './recent.ts';

/** A query item made ready for finding. */
export interface ExpandedItem {
  readonly item: QueryItem;
  /** One for each word of the item. */
  readonly words: readonly WordExpansion[];
  /** Whether the dossier has any form of every word. */
  readonly known: boolean;
}

export interface ExpandedClause {
  readonly alternatives: readonly ExpandedItem[];
  readonly negated: boolean;
}

/**
 * Makes a clause ready: each word with all the forms of the dossier that it stands for. What is to be excluded is taken at
 * its word: where the dossier lacks it, nothing is excluded, not what is spelt nearly so, unless `~` asks for that.
 */
export function expandClause(clause: Clause, off: ReadonlySet<Switch>, index: PassageIndex): ExpandedClause {
  return {
    negated: clause.negated,
    alternatives: clause.alternatives.map((item) => {
      const without = clause.negated && item.kind !== 'fuzzy' ? new Set<Switch>([...off, 'fuzzy']) : off;
      const words = item.words.map((word) => expandWord(word, item.kind, without, index));
      return { item, words, known: words.every((word) => word.labels.size > 0) };
    }),
  };
}

/** The words of a passage, cut once for all the clauses that are tried on it; offsets are the document's. */
export interface PassageWords {
  readonly tokens: readonly Token[];
  /** The places in `tokens` of each folded word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly phraseTokens: readonly Token[];
  /** Folded words of the headings above and of the title. */
  readonly around: ReadonlySet<string>;
}

/** Passages that are found together are looked at several times within one query. */
const REMEMBERED_PASSAGES = 400;
const remembered = new Recent<Passage, PassageWords>(REMEMBERED_PASSAGES);

/** Cuts a passage into its words. */
export function wordsOf(indexed: IndexedPassage): PassageWords {
  const known = remembered.get(indexed.passage);
  if (known !== undefined) return known;
  const words = cutWords(indexed);
  remembered.set(indexed.passage, words);
  return words;
}

function cutWords({ passage, document }: IndexedPassage): PassageWords {
  const text = document.text.slice(passage.start, passage.end);
  const tokens = tokenize(text).map((token) => moved(token, passage.start));
  const places = new Map<string, number[]>();
  for (const [place, { folded }] of tokens.entries()) {
    const list = places.get(folded);
    if (list === undefined) places.set(folded, [place]);
    else list.push(place);
  }
  const headings = passage.headings.map((slice) => document.text.slice(slice.start, slice.end));
  const around = [document.metadata.title, ...headings];
  let phraseTokens: readonly Token[] | undefined;
  return {
    tokens,
    places,
    // Cut only where a phrase is looked for: most queries have none.
    get phraseTokens() {
      phraseTokens ??= tokenizeForPhrases(text).map((token) => moved(token, passage.start));
      return phraseTokens;
    },
    around: new Set(around.flatMap((one) => tokenize(one).map((token) => token.folded))),
  };
}

/** The folded words of a passage in order, those of the title before them where the passage is all of its document. */
export function writtenWordsOf(indexed: IndexedPassage): readonly string[] {
  const { document } = indexed;
  const own = wordsOf(indexed).tokens.map(({ folded }) => folded);
  if (document.passages.length > 1) return own;
  return [...tokenize(document.metadata.title).map(({ folded }) => folded), ...own];
}

function moved(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by };
}

/** Where a clause's alternatives stand in a passage, in order; `within` limits them to some slices of it. */
export function highlightsOf(
  clause: ExpandedClause,
  words: PassageWords,
  within?: readonly Slice[],
): readonly Highlight[] {
  const found = clause.alternatives.flatMap(({ item, words: expansions }) =>
    item.kind === 'phrase' ? phrasesIn(expansions, words.phraseTokens) : wordsIn(expansions, words),
  );
  return within === undefined ? found : found.filter((slice) => within.some((outer) => contains(outer, slice)));
}

function wordsIn(expansions: readonly WordExpansion[], words: PassageWords): readonly Highlight[] {
  const found = new Map<number, MatchLabel[]>();
  for (const word of expansions) {
    for (const folded of fewerKeys(word.labels, words.places)) {
      if (!word.labels.has(folded)) continue;
      for (const place of words.places.get(folded) ?? []) {
        const token = words.tokens[place];
        const label = token === undefined ? null : labelOf(token, word);
        if (label !== null) found.set(place, [...(found.get(place) ?? []), label]);
      }
    }
  }
  const inOrder = [...found].sort(([a], [b]) => a - b);
  return inOrder.flatMap(([place, labels]) => {
    const token = words.tokens[place];
    const match = closest(labels);
    return token === undefined || match === null ? [] : [{ start: token.start, end: token.end, match }];
  });
}

/** Either map serves to find the words in both: a word may have a thousand forms, a passage a thousand words. */
function fewerKeys(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): Iterable<string> {
  return (one.size <= other.size ? one : other).keys();
}

/**
 * Every place where the words stand one after the other, whatever stands between them but words. Case,
 * diacritics and apostrophes are passed over unless `no:folded`.
 */
function phrasesIn(expansions: readonly WordExpansion[], tokens: readonly Token[]): readonly Highlight[] {
  const wanted = tokenizeForPhrases(expansions.map((word) => word.surface).join(' '));
  const exactOnly = expansions.some((word) => word.exactOnly);
  const first = wanted[0];
  if (first === undefined) return [];
  const found: Highlight[] = [];
  for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
    if (tokens[at]?.folded !== first.folded) continue;
    const stretch = tokens.slice(at, at + wanted.length);
    if (!stretch.every((token, index) => token.folded === wanted[index]?.folded)) continue;
    const exact = stretch.every((token, index) => token.surface === wanted[index]?.surface);
    if (exactOnly && !exact) continue;
    found.push({ start: tokens[at]?.start ?? 0, end: stretch.at(-1)?.end ?? 0, match: exact ? 'exact' : 'folded' });
  }
  return found;
}

/** Whether a clause of single words is met by the headings above a passage or by the title. */
export function isMetAround(clause: ExpandedClause, words: PassageWords): boolean {
  return clause.alternatives.some(
    ({ item, words: expansions }) =>
      item.kind !== 'phrase' &&
      expansions.every((word) => !word.exactOnly && [...word.labels.keys()].some((form) => words.around.has(form))),
  );
}

/** The closest of several labels, or null where there is none. */
export function closest(labels: readonly MatchLabel[]): MatchLabel | null {
  return MATCH_LABELS.find((label) => labels.includes(label)) ?? null;
}

/** The loosest of several labels, or null where there is none. */
export function loosest(labels: readonly MatchLabel[]): MatchLabel | null {
  return MATCH_LABELS.findLast((label) => labels.includes(label)) ?? null;
}

/** Highlights in order, one for each stretch of characters: where several cover it, the longest is kept. */
export function mergeHighlights(highlights: readonly Highlight[]): readonly Highlight[] {
  const sorted = [...highlights].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Highlight[] = [];
  for (const highlight of sorted) {
    const last = merged.at(-1);
    if (last === undefined || highlight.start >= last.end) merged.push(highlight);
  }
  return merged;
}
