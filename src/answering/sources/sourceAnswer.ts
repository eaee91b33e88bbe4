import { z } from 'zod';
import { baseShape } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { document, passage } from '../../answer/fields.ts';

const common = { command: z.literal('source'), ...baseShape };

/** The answer of /source without a document: what the dossier holds. All of it is looked up. */
export const sourceListSchema = z.strictObject({ ...common, form: z.literal('list') });

/** The answer of /source with a document: a page of it. */
export const sourceDocumentSchema = z.strictObject({
  ...common,
  form: z.literal('document'),
  document: document('the one that is read'),
  passages: z.array(passage('a passage, in reading order')),
  previous: passage('the one with which the page before begins').nullable(),
  next: passage('the one with which the next page begins').nullable(),
});

export const sourceAnswerSchema = z.discriminatedUnion('form', [sourceListSchema, sourceDocumentSchema]);

export type SourceList = DeepReadonly<z.infer<typeof sourceListSchema>>;
export type SourceDocument = DeepReadonly<z.infer<typeof sourceDocumentSchema>>;
export type SourceAnswer = DeepReadonly<z.infer<typeof sourceAnswerSchema>>;
