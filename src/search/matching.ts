import type { Highlight, MatchLabel } from '../answer.ts';
import { MATCH_LABELS } from '../answer.ts';
import { contains, type Slice } from '../dossier/slice.ts';
import { type Token, tokenize, tokenizeForPhrases } from '../language/tokens.ts';
import { expandWord, labelOf, type WordExpansion } from './expansion.ts';
import type { IndexedPassage, PassageIndex } from './passageIndex.ts';
import type { Clause, QueryItem, Switch } from './query.ts';

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
  readonly phraseTokens: readonly Token[];
  /** Folded words of the headings above and of the title. */
  readonly around: ReadonlySet<string>;
}

/** Cuts a passage into its words. */
export function wordsOf({ passage, document }: IndexedPassage): PassageWords {
  const moved = (tokens: readonly Token[]): readonly Token[] =>
    tokens.map((token) => ({ ...token, start: token.start + passage.start, end: token.end + passage.start }));
  const text = document.text.slice(passage.start, passage.end);
  const around = [
    document.metadata.title,
    ...passage.headings.map((slice) => document.text.slice(slice.start, slice.end)),
  ];
  return {
    tokens: moved(tokenize(text)),
    phraseTokens: moved(tokenizeForPhrases(text)),
    around: new Set(around.flatMap((one) => tokenize(one).map((token) => token.folded))),
  };
}

/** Where a clause's alternatives stand in a passage, in order; `within` limits them to some slices of it. */
export function highlightsOf(
  clause: ExpandedClause,
  words: PassageWords,
  within?: readonly Slice[],
): readonly Highlight[] {
  const found = clause.alternatives.flatMap(({ item, words: expansions }) =>
    item.kind === 'phrase' ? phrasesIn(expansions, words.phraseTokens) : wordsIn(expansions, words.tokens),
  );
  return within === undefined ? found : found.filter((slice) => within.some((outer) => contains(outer, slice)));
}

function wordsIn(expansions: readonly WordExpansion[], tokens: readonly Token[]): readonly Highlight[] {
  return tokens.flatMap((token) => {
    const labels = expansions.map((word) => labelOf(token, word)).filter((label) => label !== null);
    const match = closest(labels);
    return match === null ? [] : [{ start: token.start, end: token.end, match }];
  });
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
