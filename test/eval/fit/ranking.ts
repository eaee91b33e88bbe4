import type { Candidate } from '../../../src/answering/ask/candidate.ts';
import { consider } from '../../../src/answering/ask/consider.ts';
import { CONSIDERING_WEIGHTS, worthBy } from '../../../src/answering/ask/consideringWeights.ts';
import type { JudgedRanking } from '../../../src/fitting/judgedRanking.ts';
import { clausePosting } from '../../../src/search/clauses/clausePosting.ts';
import { preparedQuery } from '../../../src/search/clauses/preparedQuery.ts';
import type { WeighedClause } from '../../../src/search/clauses/weighedClause.ts';
import type { PassageIndex } from '../../../src/search/passageIndex.ts';
import { saturated } from '../../../src/search/ranking/bm25.ts';
import { fitRanking, type RankedSigns } from '../../../src/search/ranking/fitRanking.ts';
import { nearness } from '../../../src/search/ranking/proximity.ts';
import { RANKING_WEIGHTS } from '../../../src/search/ranking/weights.ts';
import type { Fit } from './fit.ts';
import { type LabelledSet, labelledSets } from './labelledSets.ts';

/** The weights of ranking by words. */
export const ranking: Fit = {
  about: 'names and nearness in ranking; from the sets by which retrieval and answers are measured',
  file: 'src/search/ranking/rankingWeights.json',
  make: (shared) => fitRanking([...labelledSets(shared)].map(rankedPassages), RANKING_WEIGHTS),
};

function rankedPassages({ open, questions }: LabelledSet): readonly JudgedRanking<RankedSigns>[] {
  const { index } = open;
  const placeOf = new Map(index.passages.map(({ passage }, place) => [passage, place]));
  return questions.map(({ text, right }) => {
    const { question, candidates } = consider(text, {}, open);
    const { wanted } = preparedQuery(question.query, index);
    // A passage that likeness in meaning brought in has no score by words.
    const found = candidates.filter(({ hit }) => hit.score > 0);
    const best = Math.max(Number.MIN_VALUE, ...found.map(({ hit }) => hit.score));
    return {
      passages: found.map((one) => ({
        ...byWords(placeOf.get(one.hit.passage) ?? -1, wanted, index),
        ...nearness(one.hit, index.wordsOf(one.hit)),
        later: laterOf(one, best),
      })),
      relevant: found.flatMap(({ hit }, at) => (right.has(hit.document.id) ? [at] : [])),
      allRelevant: right.size,
    };
  });
}

function byWords(
  place: number,
  wanted: readonly WeighedClause[],
  index: PassageIndex,
): Pick<RankedSigns, 'score' | 'names'> {
  let [score, names] = [0, 0];
  for (const { clause, rarity, emphasis, isName } of wanted) {
    const frequency = clausePosting(clause, place, index)?.frequency ?? 0;
    const plain = (isName ? emphasis / RANKING_WEIGHTS.names : emphasis) * rarity;
    const worth = plain * saturated(frequency, index.relativeLength(place));
    score += worth;
    if (isName) names += worth;
  }
  return { score, names };
}

/** What is added to the score of the words when an answer is chosen; `best` is the best such score of the question. */
function laterOf({ hit, own, signs }: Candidate, best: number): number {
  return own - hit.score / best + worthBy(CONSIDERING_WEIGHTS, signs);
}
