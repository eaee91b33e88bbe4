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

/** `npm run --silent eval -- fit considering` makes the file anew by the method of fitConsidering.ts; nobody edits it by hand. */
const WEIGHTS: ConsideringWeights = consideringWeightsSchema.parse(file);

/** What the signs of a passage add to the score of its words. */
export function worthOf(signs: PassageSigns): number {
  return (
    WEIGHTS.wording * signs.wording +
    WEIGHTS.sentenceWording * signs.sentenceWording +
    WEIGHTS.sentenceShare * signs.sentenceShare +
    WEIGHTS.sign * signs.sign +
    WEIGHTS.heaviestLost * signs.heaviestLost +
    WEIGHTS.namesLost * signs.namesLost
  );
}
