import { z } from 'zod';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { field } from '../../answer/field.ts';
import { elsewhere, label, ownWords, passage, pasted } from '../../answer/fields.ts';
import { stanceSchema } from '../../answer/quotation.ts';
import type { Place } from '../../dossier/place.ts';

/** What can turn the sense of a sentence round. */
export const ALERTS = ['negation', 'number', 'condition', 'attribution'] as const;

/** What statements that were joined are: of several speakers, from several places, or in another order. */
export const JOINED = ['speakers', 'places', 'order'] as const;

export const differenceSchema = z.strictObject({
  kind: field('verdict', z.enum(['replaced', 'added', 'removed']), 'what the pasted text did to the source'),
  pasted: pasted('the words in the pasted text').nullable(),
  source: elsewhere('the words in the document').nullable(),
  alert: field('verdict', z.enum(ALERTS), 'set if the change can turn the sense round').nullable(),
});

/** What a pasted quotation is, from the best to the worst. */
export const VERDICTS = [
  'verbatim',
  'verbatim but cut',
  'altered',
  'another speaker',
  'not said',
  'struck out',
  'not in the dossier',
] as const;

/** A sentence of the pasted text, or what is between its ellipses, that is verbatim in the dossier by itself. */
export const partSchema = z.strictObject({
  pasted: pasted('the part'),
  found: elsewhere('its words in the dossier'),
  spoken: field('statement', z.boolean(), "whether they are in a quotation there, or the document's own"),
  speaker: elsewhere('who spoke them according to the dossier; null if it does not say').nullable(),
});

export const verdictSchema = z.strictObject({
  quotation: pasted('what was checked'),
  verdict: field('verdict', z.enum(VERDICTS), 'what it is'),
  found: elsewhere('the words in the dossier; null if it does not have them').nullable(),
  pieces: z
    .array(elsewhere('words of one quotation of the document'))
    .describe("the words in the dossier, if they are in several quotations with a reporter's words between them"),
  parts: z
    .array(partSchema)
    .describe('the parts of the pasted text and their places, if the dossier has each, but not as one quotation'),
  joined: label(JOINED, 'set if the pasted text makes one quotation of several statements').nullable(),
  differences: z.array(differenceSchema).describe('words that differ'),
  writtenOtherwise: z
    .array(
      z.strictObject({ pasted: pasted('the words in the pasted text'), source: elsewhere('those in the document') }),
    )
    .describe(
      'words that are the same but for capitals, accents, apostrophes, the form of a number or a question mark',
    ),
  cutBefore: elsewhere('words of the same sentence that the pasted text leaves off before it begins').nullable(),
  cutAfter: elsewhere('words of the same sentence that it leaves off after it ends').nullable(),
  turned: field(
    'verdict',
    z.enum(ALERTS),
    'set if the words of the sentence that are left off turn its sense: it denies what is kept, or sets a condition',
  ).nullable(),
  spoken: field(
    'statement',
    z.boolean(),
    "whether the dossier has the words in a quotation, or as the document's own",
  ).nullable(),
  struck: z
    .array(elsewhere('struck words'))
    .describe('the words that the document has struck through, if what was checked is in it only with them'),
  stance: stanceSchema
    .nullable()
    .describe('how the dossier shows that the words were denied or only supposed; null if it gives them as said'),
  speaker: elsewhere('who spoke according to the dossier; null if it does not say').nullable(),
  claimed: pasted('who spoke according to the pasted text; null if it does not say').nullable(),
  also: z.array(passage('another place where the same words are')),
  nearest: passage('the nearest passage, if the dossier does not have the words').nullable(),
  notes: z.array(ownWords("a remark in the bot's own words")),
});

/** The answer of /verify: a verdict for each quotation of the pasted text. */
export const verifyAnswerSchema = z.strictObject({
  command: z.literal('verify'),
  heading,
  ...baseShape,
  pasted: ownWords('the text that was pasted, whole'),
  verdicts: z.array(verdictSchema),
});

export type Difference = DeepReadonly<z.infer<typeof differenceSchema>>;
export type Verdict = DeepReadonly<z.infer<typeof verdictSchema>>;
export type VerifyAnswer = DeepReadonly<z.infer<typeof verifyAnswerSchema>>;

/** Where the words of a verdict are: each of its parts if the dossier does not have them as one quotation. */
export function placesOf({ found, parts }: Verdict): readonly Place[] {
  if (parts.length > 0) return parts.map((part) => part.found);
  return found === null ? [] : [found];
}
