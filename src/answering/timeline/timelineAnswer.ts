import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { field } from '../../answer/field.ts';
import { count, day, elsewhere, passage, sentence, words } from '../../answer/fields.ts';
import { quotationSchema } from '../../answer/quotation.ts';
import { spreadSchema } from '../../answer/spread.ts';

const UNITS = ['day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century'] as const;
const RELATIONS = ['since', 'until', 'before', 'after', 'by', 'from', 'to'] as const;

/** One sentence of a timeline with the time that it names. */
export const timelineEntrySchema = z.strictObject({
  passage: passage('the passage in which the sentence is'),
  sentence: sentence('what happened'),
  date: words('the words that name the time'),
  quotation: quotationSchema
    .nullable()
    .describe('the statement in which the date is, or that shares words with the sentence'),
  from: day('first day that is meant'),
  to: day('last day that is meant'),
  unit: field('dateReading', z.enum(UNITS), 'how fine the words are'),
  relation: field('dateReading', z.enum(RELATIONS), 'as in “since 1974”').nullable(),
  sure: field('dateReading', z.boolean(), 'whether the words leave no other reading'),
  rule: field('dateReading', z.string(), 'how the days were reached'),
  anchor: elsewhere('words elsewhere in the document that the days were reckoned from').nullable(),
  label: words('the part of the sentence that says best what happened'),
});

const common = { command: z.literal('timeline'), heading, ...baseShape };

/** The answer of /timeline if there are dated sentences. */
export const timelineShownSchema = z.strictObject({
  ...common,
  form: z.literal('shown'),
  events: z
    .array(
      z.strictObject({
        from: day('first day that is meant'),
        to: day('last day that is meant'),
        entries: z.array(timelineEntrySchema).min(1),
      }),
    )
    .describe('in order of time; sentences about one event are together'),
  spread: spreadSchema.describe('every time that is named, those of sentences that are not listed too, and how often'),
  undated: count('how many times are named that nothing dates, such as “on Thursday”'),
  unbounded: count('how many times are named that have no bounds, such as “now”'),
  open: z.array(elsewhere('words that nothing dates')).describe('the first of them'),
});

/** The answer of /timeline if there is nothing to show. */
export const timelineEmptySchema = z.strictObject({
  ...common,
  form: z.literal('empty'),
  absence: absenceSchema.nullable(),
});

export const timelineAnswerSchema = z.discriminatedUnion('form', [timelineShownSchema, timelineEmptySchema]);

export type TimelineEntry = DeepReadonly<z.infer<typeof timelineEntrySchema>>;
export type TimelineShown = DeepReadonly<z.infer<typeof timelineShownSchema>>;
export type TimelineAnswer = DeepReadonly<z.infer<typeof timelineAnswerSchema>>;
