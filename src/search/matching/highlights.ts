import { contains, type Slice } from '../../dossier/slice.ts';
import type { Highlight, MatchLabel } from '../matchLabel.ts';
import type { PassageWords } from '../passageWords.ts';
import type { ExpandedClause } from './expandedClause.ts';
import { labelOf, type WordExpansion } from './expansion.ts';
import { closest } from './labels.ts';
import { phrasesIn } from './phrases.ts';

/** The places of a clause's alternatives in a passage, in order; `within` limits them to some slices of it. */
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
    ({ item, words: expansions }) =>
      item.kind !== 'phrase' &&
      expansions.every((word) => !word.exactOnly && [...word.labels.keys()].some((form) => words.around.has(form))),
  );
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
