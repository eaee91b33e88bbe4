import { contains, type Slice } from '../../dossier/slice.ts';
import type { Highlight, MatchLabel } from '../matchLabel.ts';
import type { PassageWords } from '../passageWords.ts';
import { holdsGroup } from '../query/group.ts';
import type { GroupItem } from '../query/query.ts';
import type { ExpandedClause, ExpandedItem } from './expandedClause.ts';
import { labelOf, type WordExpansion } from './expansion.ts';
import { groupSpans, type Span } from './groups.ts';
import { closest } from './labels.ts';
import { phrasesIn } from './phrases.ts';

/**
 * The places of a clause's alternatives in a passage, in order; `within` limits them to some slices of it, and what has to be
 * near to something else to the same slice.
 */
export function highlightsOf(
  clause: ExpandedClause,
  words: PassageWords,
  within?: readonly Slice[],
): readonly Highlight[] {
  if (!holdsGroup([{ alternatives: clause.alternatives.map(({ item }) => item) }])) {
    const found = clause.alternatives.flatMap((alternative) => placesOf(alternative, words));
    return within === undefined ? found : found.filter((slice) => within.some((outer) => contains(outer, slice)));
  }
  const spans = (within ?? [undefined]).flatMap((outer) => spansOf(clause, words, outer));
  return distinct(spans.flatMap(({ highlights }) => highlights));
}

function placesOf({ item, words: expansions }: ExpandedItem, words: PassageWords): readonly Highlight[] {
  return item.kind === 'phrase' ? phrasesIn(expansions, words.phraseTokens) : wordsIn(expansions, words);
}

/** The stretches of a passage, or of a slice of it, that meet a clause. */
function spansOf({ alternatives }: ExpandedClause, words: PassageWords, within: Slice | undefined): readonly Span[] {
  return alternatives.flatMap((alternative) => {
    const { item, parts } = alternative;
    if (item.kind === 'group') {
      const met = parts.map((part) => ({ spans: spansOf(part, words, within), negated: part.negated }));
      return groupSpans(met, item.near, words);
    }
    const places = placesOf(alternative, words).filter((one) => within === undefined || contains(within, one));
    return places.map((one) => ({ start: one.start, end: one.end, highlights: [one] }));
  });
}

/** Highlights in order, each once. */
function distinct(highlights: readonly Highlight[]): readonly Highlight[] {
  const found = new Map(highlights.map((one) => [`${one.start}-${one.end}`, one]));
  return [...found.values()].sort((a, b) => a.start - b.start);
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
  const ofWords = inOrder.flatMap(([place, labels]): readonly Highlight[] => {
    const token = words.tokens[place];
    const match = closest(labels);
    return token === undefined || match === null ? [] : [{ start: token.start, end: token.end, match }];
  });
  const ofReadings = expansions.flatMap(({ labels, readings }) =>
    readings.flatMap((reading) => {
      const match = labels.get(reading);
      return match === undefined ? [] : (words.readings.get(reading) ?? []).map((slice) => ({ ...slice, match }));
    }),
  );
  return ofReadings.length === 0 ? ofWords : [...ofWords, ...ofReadings].sort((a, b) => a.start - b.start);
}

/** The keys of the smaller map: a word may have a thousand forms, a passage a thousand words. */
function fewerKeys(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): Iterable<string> {
  return (one.size <= other.size ? one : other).keys();
}

/** Whether the headings above a passage or its title hold a clause of single words. */
export function isMetAround(clause: ExpandedClause, words: PassageWords): boolean {
  return clause.alternatives.some(
    ({ item, words: expansions, parts }) =>
      item.kind !== 'phrase' &&
      (item.kind === 'group'
        ? isMetTogether(item, parts, words)
        : expansions.every(
            (word) => !word.exactOnly && [...word.labels.keys()].some((form) => words.around.has(form)),
          )),
  );
}

/** Whether what is around a passage may hold a group: several words that are put together, or that may be written as one. */
function isMetTogether({ near }: GroupItem, parts: readonly ExpandedClause[], words: PassageWords): boolean {
  const mayBe = near.unit === 'all' || (near.unit === 'words' && near.within === 1);
  return mayBe && parts.every((part) => isMetAround(part, words) !== part.negated);
}

/** Highlights in order without overlaps: of several that overlap, the first and longest is kept. */
export function mergeHighlights(highlights: readonly Highlight[]): readonly Highlight[] {
  const sorted = [...highlights].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Highlight[] = [];
  for (const highlight of sorted) {
    const last = merged.at(-1);
    if (last === undefined || highlight.start >= last.end) merged.push(highlight);
  }
  return merged;
}
