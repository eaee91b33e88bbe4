import { wordsIn } from '../../languages/list.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { isQuestion } from '../../questions/isQuestion.ts';
import type { Question } from '../../questions/question.ts';
import type { Hit } from '../../search/hit.ts';
import type { IndexedPassage } from '../../search/indexedPassage.ts';
import { type RelatedPassage, relatedByMeaning } from '../../search/meaning/relatedByMeaning.ts';
import { passesFilters } from '../../search/query/filters.ts';
import { CONSIDERING_SETTINGS } from './consideringSettings.ts';

/**
 * The passages that are like the question in meaning; none if one passage has most of its words, since those then answer
 * better. `words` are all its words, folded.
 */
export async function relatedTo(
  text: string,
  words: readonly string[],
  question: Question,
  hits: readonly Hit[],
  open: OpenDossier,
): Promise<readonly RelatedPassage[]> {
  const asking = wordsIn(question.language, ({ questionWords }) => questionWords?.asking);
  // Keywords are looked for as words; only a question can have an answer that is put otherwise.
  if (wantOf(hits) === 0 || !(isQuestion(text) || words.some((word) => asking.has(word)))) return [];
  const related = await relatedByMeaning(open, words, CONSIDERING_SETTINGS.related, text);
  return related.filter(({ indexed }) => passesFilters(indexed.document, question.query.filters));
}

/**
 * How far the words fail a question, from 0 to 1: what even the best of the first passages lacks of it. A long question is
 * never held together in one passage, and lacks nothing by that.
 */
export function wantOf(hits: readonly Hit[]): number {
  const first = hits.slice(0, CONSIDERING_SETTINGS.looked);
  const coverage = Math.max(0, ...first.map((hit) => hit.coverage));
  return Math.max(0, 1 - coverage / CONSIDERING_SETTINGS.covered) * brevityOf(first[0]);
}

/** From 1 for a short question down to 0. */
export function brevityOf(hit: Hit | undefined): number {
  return Math.min(1, (CONSIDERING_SETTINGS.shortQuestion / Math.max(1, hit?.byClause.length ?? 1)) ** 2);
}

/** Those passages that are no hits yet, as hits that hold none of the words; each once. */
export function hitsOf(passages: readonly IndexedPassage[], hits: readonly Hit[]): readonly Hit[] {
  const known = new Set(hits.map(({ passage }) => passage));
  const byClause = (hits[0]?.byClause ?? []).map((clause) => ({
    ...clause,
    highlights: [],
    inHead: [],
    isAround: false,
  }));
  const others = new Map(passages.map((indexed) => [indexed.passage, indexed]));
  return [...others.values()]
    .filter(({ passage }) => !known.has(passage))
    .map((indexed) => ({ ...indexed, score: 0, highlights: [], byClause, match: null, coverage: 0 }));
}
