import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import { baseShape } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { field } from '../../answer/field.ts';
import { count, day, document, elsewhere, ownWords, passage, sentence, words } from '../../answer/fields.ts';
import { personNameSchema } from '../../answer/personName.ts';
import { quotationSchema } from '../../answer/quotation.ts';

/** A sentence in which one of two sides that are compared says something. */
export const accountSchema = z.strictObject({
  passage: passage('the passage in which the sentence is'),
  sentence: sentence('what the side says'),
  how: field(
    'statement',
    z.enum(['said', 'reported', 'written']),
    "in quotation marks; told in the document's words; the document's own",
  ),
  words: z.array(words('words that are quoted as theirs')),
  quotation: quotationSchema.nullable().describe('the statement whose words they are'),
  speaker: personNameSchema.nullable().describe('who speaks; null if the document does, or does not say'),
  mention: elsewhere('the words that stand for whoever speaks; null if the document does').nullable(),
  called: elsewhere('those words, if they are not a form of the name, such as “they”').nullable(),
  role: elsewhere("the words that make the speaker one of the side's people").nullable(),
  again: z.array(passage('where the side says the same')),
});

const DIFFERENCE_KINDS = ['number', 'date', 'name', 'denial'] as const;

/** Words in two sentences that cannot both be right, or name others; `denial`: one asserts what the other denies. */
export const disagreementSchema = z.strictObject({
  kind: field('sides', z.enum(DIFFERENCE_KINDS), 'what they are'),
  a: elsewhere('words of the first sentence'),
  b: elsewhere('words of the second sentence'),
});

const counts = {
  readAs: ownWords("what was made of the words typed, in the bot's own"),
  sentences: count('how many there are of this side, on the topic if there is one'),
  offTopic: count('how many there are of it on other topics'),
  only: count('how many points only this side makes'),
};

export const sideSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), name: personNameSchema, ...counts }),
  z.strictObject({ kind: z.literal('body'), name: personNameSchema, ...counts }),
  z.strictObject({ kind: z.literal('section'), passage: passage('its heading, or the one passage'), ...counts }),
  z.strictObject({ kind: z.literal('document'), document: document('the document'), ...counts }),
  z.strictObject({ kind: z.literal('source'), document: document('one of the documents of the source'), ...counts }),
]);

export const pointSchema = z.strictObject({
  a: accountSchema.nullable(),
  b: accountSchema.nullable(),
  differences: z.array(disagreementSchema),
});

/** The answer of /compare: two accounts side by side. */
export const compareAnswerSchema = z.strictObject({
  command: z.literal('compare'),
  ...baseShape,
  topic: ownWords('what the comparison is about').nullable(),
  day: day('the day of which the passage tells that says most of the topic').nullable(),
  sides: z.tuple([sideSchema, sideSchema]),
  points: z
    .array(pointSchema)
    .describe('points to which both speak, then those of the first alone, then those of the second'),
  shared: count('how many points both speak to in all'),
  ofBoth: z
    .array(z.strictObject({ passage: passage('the passage'), sentence: sentence('the sentence') }))
    .describe('sentences in which a document sets the two beside each other'),
  absence: absenceSchema.nullable(),
});

export type ComparedAccount = DeepReadonly<z.infer<typeof accountSchema>>;
export type ComparedSide = DeepReadonly<z.infer<typeof sideSchema>>;
export type ComparedPoint = DeepReadonly<z.infer<typeof pointSchema>>;
export type CompareAnswer = DeepReadonly<z.infer<typeof compareAnswerSchema>>;
