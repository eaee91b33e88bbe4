import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { field } from '../../answer/field.ts';
import { elsewhere, ownWords, passage, sentence, share, words } from '../../answer/fields.ts';
import { hitShape } from '../../answer/hit.ts';
import { quotationSchema } from '../../answer/quotation.ts';

/** A passage with the sentence that answers, or that comes nearest. */
export const askHitSchema = z.strictObject({
  ...hitShape,
  sentence: sentence('the sentence that answers'),
  span: words('within the sentence, the person, place, time or number asked for').nullable(),
  denied: words('within the sentence, the words that deny what is asked, or what would answer').nullable(),
  askedBefore: elsewhere('the turn of another speaker that the sentence answers, as in an interview').nullable(),
  quotation: quotationSchema
    .nullable()
    .describe(
      'the statement that the sentence gives, if someone’s words are asked for or a turn of a dialogue answers',
    ),
});

/** Words that answer, with the sentence around them and who says them. */
export const concordPlaceSchema = z.strictObject({
  passage: askHitSchema.shape.passage,
  words: words('the span, or the sentence if different speakers are set side by side'),
  sentence: sentence('the sentence around the words'),
  spoken: field('statement', z.boolean(), "whether the words are someone's statement, or the document's own"),
  speaker: elsewhere('who speaks; null if the document does not say').nullable(),
});

/** What several passages make of one question together. */
export const concordSchema = z.strictObject({
  kind: field(
    'sides',
    z.enum(['agree', 'differ', 'speakers']),
    'they give the same; they give what cannot both be right; different speakers speak of it',
  ),
  sides: z
    .array(z.strictObject({ places: z.array(concordPlaceSchema).min(1).describe('the best first') }))
    .min(1)
    .describe('one if they agree, else two or more'),
});

/** What is answered to one of the questions that were asked at once. */
export const askedPartSchema = z.strictObject({
  question: ownWords('the part, as it was read'),
  hit: askHitSchema
    .nullable()
    .describe('the passage that answers it, one of the hits; null if the dossier does not say'),
  concord: concordSchema.nullable(),
  absence: absenceSchema.nullable(),
});

/** A sentence with words of the one whose words were asked for. */
export const quotedPlaceSchema = z.strictObject({
  passage: passage('the passage of the sentence'),
  sentence: sentence('a sentence with their words on something else'),
  speaker: elsewhere('their name, as the document gives it'),
});

/** What the dossier quotes of the one whose words were asked for, if nothing of it is on the matter. */
export const quotedElsewhereSchema = z.strictObject({
  asked: ownWords('whose words were asked for, as the question names them'),
  quoted: z.array(quotedPlaceSchema).describe('empty if the dossier quotes no words of theirs'),
});

/** The answer of /ask. */
export const askAnswerSchema = z.strictObject({
  command: z.literal('ask'),
  heading,
  ...baseShape,
  readAfter: z
    .strictObject({
      previous: ownWords('the question before, as it was read'),
      question: ownWords('the question as it was read after that one'),
    })
    .nullable()
    .describe('set if the question leans on the one before'),
  evidence: share(
    'how likely the first passage answers, calibrated on questions with and without an answer',
  ).nullable(),
  hits: z.array(askHitSchema).describe('the answer first; the nearest passages if it abstains'),
  concord: concordSchema.nullable(),
  absence: absenceSchema.nullable(),
  quotedElsewhere: quotedElsewhereSchema
    .nullable()
    .describe('set if someone’s words were asked for, and the dossier has none of theirs on the matter'),
  parts: z.array(askedPartSchema).describe('if several things are asked at once, each by itself; empty if one is'),
});

export type AskHit = DeepReadonly<z.infer<typeof askHitSchema>>;
export type ConcordPlace = DeepReadonly<z.infer<typeof concordPlaceSchema>>;
export type Concord = DeepReadonly<z.infer<typeof concordSchema>>;
export type AskedPart = DeepReadonly<z.infer<typeof askedPartSchema>>;
export type QuotedElsewhereShown = DeepReadonly<z.infer<typeof quotedElsewhereSchema>>;
export type AskAnswer = DeepReadonly<z.infer<typeof askAnswerSchema>>;
