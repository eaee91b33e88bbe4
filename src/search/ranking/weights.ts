import { z } from 'zod';
import file from './rankingWeights.json' with { type: 'json' };

const rankingWeightsSchema = z.strictObject({
  /** What a name in the query is worth beside other words: who and where are rarely said in other words. */
  names: z.number().positive(),
  /** Most that words near one another add, as a share of the score. */
  proximity: z.number().nonnegative(),
  /** Two adjacent words in the order of the query add this share for each such pair. */
  adjacency: z.number().nonnegative(),
});
export type RankingWeights = Readonly<z.infer<typeof rankingWeightsSchema>>;

/** `npm run --silent eval -- fit ranking` continues from the file by the method of fitRanking.ts, and leaves it as it is. */
export const RANKING_WEIGHTS: RankingWeights = rankingWeightsSchema.parse(file);
