import type { Candidate } from '../../../src/answering/ask/candidate.ts';
import { consider } from '../../../src/answering/ask/consider.ts';
import { CONSIDERING_WEIGHTS, worthBy } from '../../../src/answering/ask/consideringWeights.ts';
import type { JudgedRanking } from '../../../src/fitting/judgedRanking.ts';
import { planOf, preparedQuery, type WantedClause } from '../../../src/search/clauses/preparedQuery.ts';
import { inverseDocumentFrequency } from '../../../src/search/ranking/bm25.ts';
import { fitRanking, type RankedSigns } from '../../../src/search/ranking/fitRanking.ts';
import { nearness } from '../../../src/search/ranking/proximity.ts';
import { RANKING_WEIGHTS } from '../../../src/search/ranking/weights.ts';
import { memoryEngineOf } from '../../search/memoryEngineOf.ts';
import type { Fit } from './fit.ts';
import { eachSet, type LabelledSet } from './labelledSets.ts';

/** The weights of ranking by words. */
export const ranking: Fit = {
  about: 'names and nearness in ranking; from the sets by which retrieval and answers are measured',
  file: 'src/search/ranking/rankingWeights.json',
  make: async (shared) => fitRanking(await eachSet(shared, rankedPassages), RANKING_WEIGHTS),
};

async function rankedPassages({ open, questions }: LabelledSet): Promise<readonly JudgedRanking<RankedSigns>[]> {
  const engine = memoryEngineOf(open);
  const rankings: JudgedRanking<RankedSigns>[] = [];
  for (const { text, right } of questions) {
    const { question, candidates } = await consider(text, {}, open);
    const prepared = await preparedQuery(question.query, engine);
    const plan = planOf(prepared, 'any');
    const { holders } = await engine.find(plan, { limit: 1 });
    const rarities = holders.map((count) => inverseDocumentFrequency(count, engine.collection.passages));
    // A passage that likeness in meaning brought in has no score by words.
    const found = candidates.filter(({ hit }) => hit.score > 0);
    const best = Math.max(Number.MIN_VALUE, ...found.map(({ hit }) => hit.score));
    rankings.push({
      passages: found.map((one) => ({
        ...byWords(engine.saturations(one.hit.place, plan), prepared.wanted, rarities),
        ...nearness(one.hit),
        later: laterOf(one, best),
      })),
      relevant: found.flatMap(({ hit }, at) => (right.has(hit.document.id) ? [at] : [])),
      allRelevant: right.size,
    });
  }
  return rankings;
}

/** `saturations` and `rarities` are those of the clauses. */
function byWords(
  saturations: readonly number[],
  wanted: readonly WantedClause[],
  rarities: readonly number[],
): Pick<RankedSigns, 'score' | 'names'> {
  let [score, names] = [0, 0];
  for (const [which, { emphasis, isName }] of wanted.entries()) {
    const plain = (isName ? emphasis / RANKING_WEIGHTS.names : emphasis) * (rarities[which] ?? 0);
    const worth = plain * (saturations[which] ?? 0);
    score += worth;
    if (isName) names += worth;
  }
  return { score, names };
}

/** What is added to the score of the words when an answer is chosen; `best` is the best such score of the question. */
function laterOf({ hit, own, signs }: Candidate, best: number): number {
  return own - hit.score / best + worthBy(CONSIDERING_WEIGHTS, signs);
}
