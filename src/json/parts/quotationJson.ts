import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { type Quotation, quotationSchema, type StanceShown, stanceSchema } from '../../answer/quotation.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { textOf } from '../../lookup/lookUp.ts';
import { marksJson, marksShape, sliceJson, sliceJsonSchema } from './placeJson.ts';

/** One link of the way from the words outwards to the document. */
const chainLinkJsonSchema = sliceJsonSchema.extend({
  name: z.string(),
  cue: z.string().nullable().describe('the word that makes the link, such as “said”; null if the place alone does'),
});

/** How a document shows that words were not said. */
export const stanceJsonSchema = sliceJsonSchema.extend({
  kind: stanceSchema.shape.kind,
  text: z.string().describe('the words that show it, such as “denied saying”'),
  by: z.string().nullable().describe('who denies it; null if the document does not say'),
  ...marksShape,
});

export const quotationJsonSchema = sliceJsonSchema.extend({
  text: z.string().describe('the slice from start to end, unchanged: the part of the statement in this passage'),
  ...marksShape,
  parts: z
    .array(sliceJsonSchema)
    .describe('the words themselves, without a cue that interrupts them and without marks'),
  editorial: z.array(sliceJsonSchema).describe("brackets and ellipses that are the editor's and not the speaker's"),
  kind: quotationSchema.shape.kind,
  stance: stanceJsonSchema
    .nullable()
    .describe('null if the document gives the words as said; otherwise they are nobody’s statement'),
  speaker: z.string().nullable().describe('null if the document does not say, or not clearly enough'),
  chain: z.array(chainLinkJsonSchema).describe('who spoke, then through whom the words came; slices of the document'),
  confidence: quotationSchema.shape.confidence,
});

export type StanceJson = DeepReadonly<z.infer<typeof stanceJsonSchema>>;
export type QuotationJson = DeepReadonly<z.infer<typeof quotationJsonSchema>>;

export function quotationJson(quotation: Quotation, dossier: Dossier): QuotationJson {
  const { words, parts, editorial, kind, stance, speaker, chain, confidence } = quotation;
  return {
    ...sliceJson(words),
    text: textOf(words, dossier),
    ...marksJson(words, dossier),
    parts: parts.map(sliceJson),
    editorial: editorial.map(sliceJson),
    kind,
    stance: stance === null ? null : stanceJson(stance, dossier),
    speaker: speaker === null ? null : textOf(speaker, dossier),
    chain: chain.map((link) => ({
      name: textOf(link.name, dossier),
      cue: link.cue === null ? null : textOf(link.cue, dossier),
      ...sliceJson(link.words),
    })),
    confidence,
  };
}

export function stanceJson({ kind, words, by }: StanceShown, dossier: Dossier): StanceJson {
  return {
    ...sliceJson(words),
    kind,
    text: textOf(words, dossier),
    ...marksJson(words, dossier),
    by: by === null ? null : textOf(by, dossier),
  };
}
