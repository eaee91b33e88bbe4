import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { count, day, document, elsewhere, key, label, passage } from '../../answer/fields.ts';
import { highlightSchema } from '../../answer/hit.ts';
import { personNameSchema } from '../../answer/personName.ts';
import { quotationSchema } from '../../answer/quotation.ts';
import { spreadSchema } from '../../answer/spread.ts';

const counted = (what: string) =>
  z.strictObject({ words: elsewhere(what), count: count('how often the dossier has it so') });

/** A day beside someone: the words that name it, or the document that appeared on it. */
export const lifeDateSchema = z.union([
  z.strictObject({ words: elsewhere('the words that name the day'), day: day('the day that they name') }),
  z.strictObject({ published: document('a document that names them and appeared on that day') }),
]);

/** The answer of /who if somebody of the dossier is meant. */
export const whoFoundSchema = z.strictObject({
  command: z.literal('who'),
  form: z.literal('found'),
  ...baseShape,
  id: key('stable while the spellings of the dossier are'),
  name: personNameSchema.describe(
    "the fullest of the dossier's commonest spellings, or the one that people.yaml prefers",
  ),
  kind: label(['person', 'body'], 'whether it is someone or a body'),
  spellings: z.array(counted('a way in which the dossier writes the name')).describe('the commonest first'),
  roles: z.array(counted('how the dossier describes them')),
  with: z
    .array(
      z.strictObject({ words: elsewhere('a spelling of the name'), passages: count('how many passages name both') }),
    )
    .describe('whom they appear with, the most often first'),
  ties: z
    .array(
      z.strictObject({
        a: count('place in “with”'),
        b: count('place in “with”'),
        passages: count('how many passages name the two'),
      }),
    )
    .nullable(),
  times: z
    .strictObject({
      by: label(['sentences', 'documents'], 'times in the sentences about them, or when documents appeared'),
      spread: spreadSchema,
    })
    .nullable()
    .describe('when they are spoken of'),
  first: lifeDateSchema
    .nullable()
    .describe('the earliest date beside them, else when the first document with them appeared'),
  last: lifeDateSchema.nullable(),
  others: z.array(personNameSchema).describe('others who could be meant by what was typed'),
  said: z
    .array(z.strictObject({ passage: passage('where it begins'), quotation: quotationSchema }))
    .describe('statements of theirs'),
  saidOf: z
    .array(
      z.strictObject({
        passage: passage('a passage that names them'),
        highlights: z.array(highlightSchema),
        quotation: quotationSchema,
      }),
    )
    .describe('statements of others that name them'),
  mentioned: z
    .array(z.strictObject({ passage: passage('a passage that names them'), highlights: z.array(highlightSchema) }))
    .describe('where else they are named'),
});

/** The answer of /who if no name of the dossier fits. */
export const whoNobodySchema = z.strictObject({
  command: z.literal('who'),
  form: z.literal('nobody'),
  heading,
  ...baseShape,
  absence: absenceSchema,
});

export const whoAnswerSchema = z.discriminatedUnion('form', [whoFoundSchema, whoNobodySchema]);

export type LifeDate = DeepReadonly<z.infer<typeof lifeDateSchema>>;
export type WhoFound = DeepReadonly<z.infer<typeof whoFoundSchema>>;
export type WhoNobody = DeepReadonly<z.infer<typeof whoNobodySchema>>;
export type WhoAnswer = DeepReadonly<z.infer<typeof whoAnswerSchema>>;
