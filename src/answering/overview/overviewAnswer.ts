import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { count, elsewhere, ownWords, passage, sentence, words } from '../../answer/fields.ts';
import { hitShape } from '../../answer/hit.ts';
import { quotationSchema } from '../../answer/quotation.ts';
import { disagreementSchema } from '../compare/compareAnswer.ts';
import { timelineEntrySchema } from '../timeline/timelineAnswer.ts';

/** One line of an overview. */
export const overviewLineSchema = z.strictObject({
  passage: passage('the passage in which the sentence is'),
  sentence: sentence('the line'),
  quotation: quotationSchema.nullable().describe('the statement that the sentence is, or holds'),
});

export const differingLineSchema = z.strictObject({
  ...overviewLineSchema.shape,
  span: words('the words by which the two sentences differ'),
});

const common = { command: z.literal('overview'), heading, ...baseShape };

/** The answer of /overview: one page on a topic. */
export const overviewShownSchema = z.strictObject({
  ...common,
  form: z.literal('shown'),
  without: z.array(ownWords('the citation of a passage that was left out as asked')),
  evidence: z.array(overviewLineSchema).describe('what says most of the topic, without repetition'),
  said: z.array(overviewLineSchema).describe('who said what'),
  timeline: z.array(timelineEntrySchema).describe('what happened when, one sentence an event'),
  people: z
    .array(
      z.strictObject({ words: elsewhere('the name'), passages: count('how many passages on the topic name them') }),
    )
    .describe('whom it concerns'),
  differing: z
    .array(z.strictObject({ kind: disagreementSchema.shape.kind, a: differingLineSchema, b: differingLineSchema }))
    .describe('two sentences that differ'),
  told: z.array(overviewLineSchema).describe('sentences in which a document itself sets accounts beside each other'),
  lacking: z.array(ownWords("what the dossier does not say of it, in the bot's own words")),
  absence: absenceSchema.nullable(),
});

/** The answer of /overview if no passage says enough of the topic. */
export const overviewEmptySchema = z.strictObject({
  ...common,
  form: z.literal('empty'),
  hits: z.array(z.strictObject({ ...hitShape, sentence: sentence('the sentence that comes nearest') })),
  absence: absenceSchema,
});

export const overviewAnswerSchema = z.discriminatedUnion('form', [overviewShownSchema, overviewEmptySchema]);

export type OverviewLine = DeepReadonly<z.infer<typeof overviewLineSchema>>;
export type OverviewShown = DeepReadonly<z.infer<typeof overviewShownSchema>>;
export type OverviewAnswer = DeepReadonly<z.infer<typeof overviewAnswerSchema>>;
