import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import {
  type AskAnswer,
  type AskedPart,
  askAnswerSchema,
  askedPartSchema,
  type Concord,
  concordSchema,
  type QuotedElsewhereShown,
  quotedElsewhereSchema,
} from '../../answering/ask/askAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { textOf } from '../../lookup/lookUp.ts';
import { placedJson, placedJsonSchema, sliceJson, sliceJsonSchema } from '../parts/placeJson.ts';

const concordPlace = concordSchema.shape.sides.element.shape.places.element.shape;

/** What several passages make of one question together. */
export const concordJsonSchema = z.object({
  kind: concordSchema.shape.kind,
  sides: z
    .array(
      z.object({
        places: z
          .array(
            placedJsonSchema.extend({
              sentence: sliceJsonSchema.describe('the sentence around the words'),
              spoken: concordPlace.spoken,
              speaker: z.string().nullable().describe('who speaks; null if the document does not say'),
            }),
          )
          .min(1)
          .describe('all passages on this side, the best first; that one is among the results'),
      }),
    )
    .min(1)
    .describe('one if they agree, else two or more'),
});

const { evidence, readAfter } = askAnswerSchema.shape;
const part = askedPartSchema.shape;

const partJsonSchema = z.object({
  question: part.question,
  answered: z.boolean().describe('whether the dossier has an answer to it'),
  sentence: placedJsonSchema.nullable().describe('the sentence that answers, in one of the results'),
  span: sliceJsonSchema.nullable().describe('within the sentence, what was asked for'),
  concord: concordJsonSchema.optional(),
  absence: part.absence.unwrap().optional(),
});

/** What the JSON of /ask has beside what every answer has. */
export const askShape = {
  readAfter: readAfter.unwrap().optional().describe('in /ask: the question leans on the one before, and was read so'),
  evidence: evidence
    .unwrap()
    .optional()
    .describe('in /ask: how likely the first passage answers, calibrated on questions with and without an answer'),
  concord: concordJsonSchema.optional().describe('in /ask: whether the passages that answer agree'),
  quotedElsewhere: z
    .object({
      asked: quotedElsewhereSchema.shape.asked,
      quoted: z
        .array(placedJsonSchema.extend({ speaker: z.string().describe('their name, as the document gives it') }))
        .describe('sentences with their words on something else; empty if the dossier quotes no words of theirs'),
    })
    .optional()
    .describe('in /ask: someone’s words were asked for, and the dossier has none of theirs on the matter'),
  parts: z
    .array(partJsonSchema)
    .optional()
    .describe('in /ask: what is answered to each of several questions that are asked at once'),
};

export type ConcordJson = DeepReadonly<z.infer<typeof concordJsonSchema>>;

export function askJson(answer: AskAnswer, dossier: Dossier) {
  const { heading, hits, readAfter, evidence, concord, absence, quotedElsewhere, parts } = answer;
  return {
    heading,
    results: hits,
    ...(readAfter === null ? {} : { readAfter }),
    ...(evidence === null ? {} : { evidence }),
    ...(concord === null ? {} : { concord: concordJson(concord, dossier) }),
    ...(absence === null ? {} : { absence }),
    ...(quotedElsewhere === null ? {} : { quotedElsewhere: elsewhereJson(quotedElsewhere, dossier) }),
    ...(parts.length === 0 ? {} : { parts: parts.map((one) => partJson(one, dossier)) }),
  };
}

function elsewhereJson({ asked, quoted }: QuotedElsewhereShown, dossier: Dossier) {
  return {
    asked,
    quoted: quoted.map(({ sentence, speaker }) => ({
      ...placedJson(sentence, dossier),
      speaker: textOf(speaker, dossier),
    })),
  };
}

function partJson({ question, hit, concord, absence }: AskedPart, dossier: Dossier) {
  return {
    question,
    answered: hit !== null,
    sentence: hit === null ? null : placedJson(hit.sentence, dossier),
    span: hit === null || hit.span === null ? null : sliceJson(hit.span),
    ...(concord === null ? {} : { concord: concordJson(concord, dossier) }),
    ...(absence === null ? {} : { absence }),
  };
}

function concordJson({ kind, sides }: Concord, dossier: Dossier): ConcordJson {
  return {
    kind,
    sides: sides.map(({ places }) => ({
      places: places.map(({ words, sentence, spoken, speaker }) => ({
        ...placedJson(words, dossier),
        sentence: sliceJson(sentence),
        spoken,
        speaker: speaker === null ? null : textOf(speaker, dossier),
      })),
    })),
  };
}
