import { z } from 'zod';
import { baseShape } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { field } from '../../answer/field.ts';
import { former, label, passage, typedCitation, words } from '../../answer/fields.ts';
import { REFERENCE_STYLES } from '../../answer/referenceStyle.ts';

/** What became of cited words that are no longer as they were cited. */
export const changeSchema = z.strictObject({
  earlier: former('the words that were cited, as they were'),
  status: field('verdict', z.enum(['changed', 'removed', 'document gone']), 'what became of them'),
  now: passage('what is in their place, or where the same words are today').nullable(),
});

const common = {
  command: z.literal('cite'),
  ...baseShape,
  typed: typedCitation('the citation as it was typed'),
  style: label(REFERENCE_STYLES, 'the style in which the reference is wanted; null for the usual forms').nullable(),
};

/** The answer of /cite if the words are as they were cited. Reference and citation are looked up. */
export const citeStandingSchema = z.strictObject({
  ...common,
  form: z.literal('standing'),
  passage: passage('the cited passage'),
  part: words('the part of it that is meant').nullable(),
});

/** The answer of /cite if the words have changed since. */
export const citeChangedSchema = z.strictObject({ ...common, form: z.literal('changed'), change: changeSchema });

export const citeAnswerSchema = z.discriminatedUnion('form', [citeStandingSchema, citeChangedSchema]);

export type Change = DeepReadonly<z.infer<typeof changeSchema>>;
export type CiteAnswer = DeepReadonly<z.infer<typeof citeAnswerSchema>>;
