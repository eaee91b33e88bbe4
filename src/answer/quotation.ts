import { z } from 'zod';
import type { DeepReadonly } from './deepReadonly.ts';
import { field } from './field.ts';
import { elsewhere, words } from './fields.ts';

/** One link of the way from the words outwards to the document. */
export const chainLinkSchema = z.strictObject({
  words: elsewhere('from the name to the word that makes the link'),
  name: elsewhere('who spoke, or through whom the words came'),
  cue: elsewhere('the word that makes the link, such as “said”; null if the place alone does').nullable(),
});

export const STATEMENT_KINDS = ['direct', 'mixed', 'scare', 'block', 'transcript'] as const;

/** How a document shows that words were not said. */
export const stanceSchema = z.strictObject({
  kind: field(
    'statement',
    z.enum(['denied', 'supposed']),
    'denied, or said not to have been spoken; or only supposed, asked about or wanted',
  ),
  words: elsewhere('the words that show it, such as “denied saying”'),
  by: elsewhere('who denies it; null if the document does not say').nullable(),
});

/** A statement as far as it is in one passage, with who speaks. */
export const quotationSchema = z.strictObject({
  words: words('the part of the statement in this passage'),
  parts: z.array(words('words of the statement, without a cue that interrupts them and without marks')),
  editorial: z.array(words("brackets and ellipses that are the editor's and not the speaker's")),
  kind: field('statement', z.enum(STATEMENT_KINDS), 'what the statement is'),
  stance: stanceSchema
    .nullable()
    .describe('null if the document gives the words as said; otherwise they are nobody’s statement'),
  speaker: elsewhere(
    'the fullest form of the name; null if the document does not say, or not clearly enough',
  ).nullable(),
  chain: z.array(chainLinkSchema).describe('who spoke, then through whom the words came'),
  confidence: field('statement', z.number().min(0).max(1), 'how sure the speaker is'),
});

export type ChainLinkShown = DeepReadonly<z.infer<typeof chainLinkSchema>>;
export type StanceShown = DeepReadonly<z.infer<typeof stanceSchema>>;
export type Quotation = DeepReadonly<z.infer<typeof quotationSchema>>;
