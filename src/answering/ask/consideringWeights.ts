import { z } from 'zod';
import file from './consideringWeights.json' with { type: 'json' };
import type { PassageSigns } from './passageSigns.ts';

/** What each sign of a passage adds to the score of its words, of which the best is 1. */
export type ConsideringWeights = Readonly<Record<keyof PassageSigns, number>>;

const consideringWeightsSchema: z.ZodType<ConsideringWeights> = z.strictObject({
  wording: z.number(),
  sentenceWording: z.number(),
  sentenceShare: z.number(),
  sign: z.number(),
  heaviestLost: z.number(),
  namesLost: z.number(),
});

/** `npm run --silent eval -- fit considering` continues from the file by the method of fitConsidering.ts, and leaves it as it is. */
export const CONSIDERING_WEIGHTS: ConsideringWeights = consideringWeightsSchema.parse(file);

/** What the signs of a passage add to the score of its words. */
export function worthBy(weights: ConsideringWeights, signs: PassageSigns): number {
  return (
    weights.wording * signs.wording +
    weights.sentenceWording * signs.sentenceWording +
    weights.sentenceShare * signs.sentenceShare +
    weights.sign * signs.sign +
    weights.heaviestLost * signs.heaviestLost +
    weights.namesLost * signs.namesLost
  );
}
