import { readQuestion } from '../../../src/questions/question.ts';
import { clausePosting } from '../../../src/search/clauses/clausePosting.ts';
import { preparedQuery } from '../../../src/search/clauses/preparedQuery.ts';
import type { WeighedClause } from '../../../src/search/clauses/weighedClause.ts';
import type { Hit } from '../../../src/search/hit.ts';
import type { PassageIndex } from '../../../src/search/passageIndex.ts';
import { saturated } from '../../../src/search/ranking/bm25.ts';
import { fitRanking, type JudgedQuery, type RankedSigns } from '../../../src/search/ranking/fitRanking.ts';
import { nearness } from '../../../src/search/ranking/proximity.ts';
import { RANKING_WEIGHTS } from '../../../src/search/ranking/weights.ts';
import { retrieve } from '../../../src/search/retrieve.ts';
import type { Fit } from './fit.ts';
import { type LabelledSet, labelledSets } from './labelledSets.ts';

/** The weights of ranking by words. */
export const ranking: Fit = {
  about: 'names and nearness in ranking; from the sets by which retrieval and answers are measured',
  file: 'src/search/ranking/rankingWeights.json',
  make: (shared) => fitRanking([...labelledSets(shared)].flatMap(judgedQueries)),
};

function judgedQueries({ open: { index }, questions }: LabelledSet): readonly JudgedQuery[] {
  const placeOf = new Map(index.passages.map(({ passage }, place) => [passage, place]));
  return questions.flatMap(({ text, right }) => {
    const { query } = readQuestion(text, {});
    const { wanted } = preparedQuery(query, index);
    const { hits } = retrieve(query, index, { mode: 'any', limit: Number.POSITIVE_INFINITY });
    const signs = asShares(hits.map((hit) => signsOf(hit, placeOf.get(hit.passage) ?? -1, wanted, index)));
    const relevant = hits.flatMap(({ document }, at) => (right.has(document.id) ? [at] : []));
    return relevant.length === 0 ? [] : [{ passages: signs, relevant, weight: 1 / questions.length }];
  });
}

function signsOf(hit: Hit, place: number, wanted: readonly WeighedClause[], index: PassageIndex): RankedSigns {
  let [score, names] = [0, 0];
  for (const { clause, rarity, emphasis, isName } of wanted) {
    const frequency = clausePosting(clause, place, index)?.frequency ?? 0;
    const plain = (isName ? emphasis / RANKING_WEIGHTS.names : emphasis) * rarity;
    const worth = plain * saturated(frequency, index.relativeLength(place));
    score += worth;
    if (isName) names += worth;
  }
  const { closeness, adjacent } = nearness(hit, index.wordsOf(hit));
  return { score, names, closeness, adjacent };
}

function asShares(signs: readonly RankedSigns[]): readonly RankedSigns[] {
  const best = Math.max(Number.MIN_VALUE, ...signs.map(({ score }) => score));
  return signs.map((one) => ({ ...one, score: one.score / best, names: one.names / best }));
}
