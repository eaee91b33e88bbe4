import { z } from 'zod';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { EXPORT_FORMATS } from '../../answer/exportFormat.ts';
import { field } from '../../answer/field.ts';
import { count, flag, former, key, label, moment, number, ownWords, passage, words } from '../../answer/fields.ts';
import { quotationSchema } from '../../answer/quotation.ts';

/** What became of a pinned passage since it was pinned. */
export const PIN_STATES = ['standing', 'changed', 'removed', 'document gone', 'unknown'] as const;

const actor = (what: string) =>
  field('actor', z.strictObject({ id: z.string(), name: z.string().describe('how the person was called then') }), what);

/** What was pinned. Its citation is looked up; it may be gone, so that its words can be neither a passage nor kept. */
const pinned = z.strictObject({
  document: key('id of the document'),
  passage: number('number of the passage'),
  part: z
    .strictObject({
      start: count('from the beginning of the passage'),
      end: count('from the beginning of the passage'),
    })
    .nullable()
    .describe('the part that is meant; null if all of it is'),
});

export const pinSchema = z.strictObject({
  key: key('the same through every move and note'),
  pinned,
  note: ownWords("the team's words; empty if there are none"),
  by: actor('who pinned it'),
  at: moment('when it was pinned'),
  state: field('verdict', z.enum(PIN_STATES), 'what became of it'),
  passage: passage('the passage or, if it has changed, what is in its place today').nullable(),
  words: words('the words as they are today; null if they are gone').nullable(),
  earlier: former('the words as they were pinned; null as long as they are the same').nullable(),
  said: z.array(quotationSchema).describe('the statements among the words, with who speaks'),
});

const last = z.strictObject({ what: ownWords('what was done'), by: actor('who did it'), at: moment('when') });

const briefingShape = {
  id: number('the same whatever it is called'),
  name: ownWords('as the team calls it'),
  version: number('counts the changes'),
  isCurrent: flag('whether what is pinned here goes into it'),
  isClosed: flag('whether it is closed'),
  audience: label(['channel', 'part of the channel', 'oneself'], 'who can see it here'),
  last,
  pins: z.array(pinSchema).describe("in the team's order"),
  focus: z
    .array(key('of a pin'))
    .nullable()
    .describe('the pins that the last act was about, with those beside them; null if the whole briefing is meant'),
};

const common = { command: z.literal('briefing'), heading, ...baseShape };

/** A briefing with all its pins. */
export const briefingShownSchema = z.strictObject({ ...common, form: z.literal('shown'), ...briefingShape });

/** A briefing that is to be handed over as a file. */
export const briefingExportSchema = z.strictObject({
  ...common,
  form: z.literal('export'),
  ...briefingShape,
  format: label(EXPORT_FORMATS, 'the form of the file'),
  exportedAt: moment('when it was asked for'),
});

/** The briefings of a channel. */
export const briefingListSchema = z.strictObject({
  ...common,
  form: z.literal('list'),
  briefings: z.array(
    z.strictObject({
      name: briefingShape.name,
      pins: count('how many'),
      isCurrent: briefingShape.isCurrent,
      isClosed: briefingShape.isClosed,
      last,
    }),
  ),
});

export const briefingAnswerSchema = z.discriminatedUnion('form', [
  briefingShownSchema,
  briefingExportSchema,
  briefingListSchema,
]);

export type PinShown = DeepReadonly<z.infer<typeof pinSchema>>;
export type BriefingShown = DeepReadonly<z.infer<typeof briefingShownSchema>>;
export type BriefingExport = DeepReadonly<z.infer<typeof briefingExportSchema>>;
export type BriefingList = DeepReadonly<z.infer<typeof briefingListSchema>>;
export type BriefingAnswer = DeepReadonly<z.infer<typeof briefingAnswerSchema>>;
