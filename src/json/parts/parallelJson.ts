import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import type { Parallel } from '../../answering/quote/quoteAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import { documentOf, passageOf, textOf } from '../../lookup/lookUp.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { marksJson, marksShape, sliceJson, sliceJsonSchema } from './placeJson.ts';
import { whereJson, whereJsonSchema } from './whereJson.ts';

/** The same statement in another document. */
export const parallelJsonSchema = sliceJsonSchema.extend({
  citation: z.string(),
  documentId: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  published: z.string().nullable(),
  passage: z.int().positive(),
  where: whereJsonSchema.optional().describe('where the statement is in the original'),
  text: z.string().describe('the slice from start to end, unchanged'),
  ...marksShape,
  speaker: z.string().nullable(),
  differences: z
    .array(z.object({ here: z.string(), there: z.string() }))
    .describe('what is worded otherwise: in the result, and in this document; either may be empty'),
});

export type ParallelJson = DeepReadonly<z.infer<typeof parallelJsonSchema>>;

export function parallelJson({ passage: place, quotation, differences }: Parallel, dossier: Dossier): ParallelJson {
  const document = documentOf(place.document, dossier);
  const { id, metadata } = document;
  const passage = passageOf(place, dossier);
  const { words, speaker } = quotation;
  const where = whereJson(document, passage, words);
  return {
    citation: citationOf(passage),
    documentId: id,
    title: metadata.title,
    source: metadata.source ?? null,
    published: metadata.published ?? null,
    passage: passage.number,
    ...(where === undefined ? {} : { where }),
    ...sliceJson(words),
    text: textOf(words, dossier),
    ...marksJson(words, dossier),
    speaker: speaker === null ? null : textOf(speaker, dossier),
    differences: differences.map(({ here, there }) => ({
      here: here === null ? '' : shownTextOf(here, dossier),
      there: there === null ? '' : shownTextOf(there, dossier),
    })),
  };
}
