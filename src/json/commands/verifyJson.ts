import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import {
  type Difference,
  differenceSchema,
  VERDICTS,
  type Verdict,
  type VerifyAnswer,
  verdictSchema,
} from '../../answering/verify/verifyAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import { citationAt, documentOf, textOf } from '../../lookup/lookUp.ts';
import { firstPassageOf, verdictResults } from '../../lookup/verdictResults.ts';
import { marksJson, marksShape, sliceJson, sliceJsonSchema } from '../parts/placeJson.ts';
import { stanceJson, stanceJsonSchema } from '../parts/quotationJson.ts';
import { whereJson, whereJsonSchema } from '../parts/whereJson.ts';

const own = verdictSchema.shape;
const offset = sliceJsonSchema.shape.start;

const differenceJsonSchema = z.object({
  kind: differenceSchema.shape.kind,
  pasted: sliceJsonSchema.nullable().describe('the words in the pasted text, by its own offsets'),
  source: sliceJsonSchema.nullable().describe("the words in the document, by the canonical text's offsets"),
  alert: differenceSchema.shape.alert,
});

const partJsonSchema = sliceJsonSchema.extend({
  pasted: sliceJsonSchema.describe('the part, by its offsets in the pasted text'),
  citation: z.string().describe('the passage in which it begins'),
  text: z.string().describe('the slice from start to end, unchanged'),
  spoken: z.boolean().describe("whether the dossier has it in a quotation, or as the document's own words"),
  speaker: z.string().nullable().describe('who spoke it according to the dossier; null if it does not say'),
  ...marksShape,
});

export const verdictJsonSchema = z.object({
  quotation: sliceJsonSchema
    .extend({ text: z.string() })
    .describe('what was checked, by its offsets in the pasted text'),
  // Programs of 0.1.0 read five verdicts. Of the new one they read the nearest: the words are there, but not as said so.
  verdict: z
    .enum(VERDICTS)
    .exclude(['not said', 'struck out'])
    .describe(
      'what it is; `another speaker` also if `stance` shows that the words were denied or only supposed, `altered` also if they are `struckOut`',
    ),
  citation: z.string().nullable().describe('the passage in which the words begin; null if they are not in the dossier'),
  document: z.string().nullable().describe('its file'),
  documentId: z.string().nullable(),
  start: offset.nullable().describe('where the words begin in the document'),
  end: offset.nullable(),
  text: z.string().nullable().describe('the slice from start to end, unchanged'),
  pieces: z
    .array(sliceJsonSchema)
    .describe("where the words are, if they are in several quotations with a reporter's words between them"),
  parts: z
    .array(partJsonSchema)
    .describe('its sentences with their places, if the dossier has each, but not as one quotation'),
  joined: own.joined.describe(
    'set if the pasted text makes one quotation of several statements: of several `speakers`, from several `places`, or in another `order`',
  ),
  differences: z.array(differenceJsonSchema).describe('words that differ; empty if none does'),
  writtenOtherwise: z
    .array(z.object({ pasted: sliceJsonSchema, source: sliceJsonSchema }))
    .describe(own.writtenOtherwise.description ?? ''),
  cutBefore: sliceJsonSchema
    .nullable()
    .describe('words of the same sentence that the pasted text leaves off before it begins'),
  cutAfter: sliceJsonSchema.nullable().describe('words of the same sentence that it leaves off after it ends'),
  turned: own.turned.describe('set if the words that are left off turn the sense of the sentence'),
  spoken: own.spoken,
  where: whereJsonSchema.optional().describe('where the words are in the original'),
  ...marksShape,
  struckOut: z
    .boolean()
    .describe('whether the document has the checked words only together with such as it has struck through'),
  stance: stanceJsonSchema
    .nullable()
    .describe('how the dossier shows that the words were denied or only supposed; null if it gives them as said'),
  speaker: z.string().nullable().describe('who spoke according to the dossier; null if it does not say'),
  claimed: z.string().nullable().describe('who spoke according to the pasted text; null if it does not say'),
  also: z.array(z.string()).describe('citations of other places where the same words are'),
  nearest: z.string().nullable().describe('citation of the nearest passage, if the words are not in the dossier'),
  notes: own.notes,
});

export type VerdictJson = DeepReadonly<z.infer<typeof verdictJsonSchema>>;

/** What the JSON of /verify has beside what every answer has. */
export const verifyShape = {
  verdicts: z.array(verdictJsonSchema).optional().describe('in /verify: one for each quotation of the pasted text'),
};

export function verifyJson({ heading, verdicts, pasted }: VerifyAnswer, dossier: Dossier) {
  return {
    heading,
    results: verdictResults(verdicts, dossier),
    verdicts: verdicts.map((verdict) => verdictJson(verdict, pasted, dossier)),
  };
}

function verdictJson(verdict: Verdict, pasted: string, dossier: Dossier): VerdictJson {
  const { found, quotation, differences, cutBefore, cutAfter, spoken, stance, speaker, claimed, also, nearest } =
    verdict;
  const document = found === null ? null : documentOf(found.document, dossier);
  const where =
    found === null || document === null ? undefined : whereJson(document, firstPassageOf(found, dossier), found);
  return {
    quotation: { ...sliceJson(quotation), text: pasted.slice(quotation.start, quotation.end) },
    verdict: knownVerdict(verdict.verdict),
    citation: found === null ? null : citationOf(firstPassageOf(found, dossier)),
    document: document?.file ?? null,
    documentId: document?.id ?? null,
    start: found?.start ?? null,
    end: found?.end ?? null,
    text: found === null ? null : textOf(found, dossier),
    pieces: verdict.pieces.map(sliceJson),
    parts: verdict.parts.map((part) => ({
      pasted: sliceJson(part.pasted),
      ...sliceJson(part.found),
      citation: citationOf(firstPassageOf(part.found, dossier)),
      text: textOf(part.found, dossier),
      ...marksJson(part.found, dossier),
      spoken: part.spoken,
      speaker: part.speaker === null ? null : textOf(part.speaker, dossier),
    })),
    joined: verdict.joined,
    differences: differences.map(differenceJson),
    writtenOtherwise: verdict.writtenOtherwise.map((one) => ({
      pasted: sliceJson(one.pasted),
      source: sliceJson(one.source),
    })),
    cutBefore: cutBefore === null ? null : sliceJson(cutBefore),
    cutAfter: cutAfter === null ? null : sliceJson(cutAfter),
    turned: verdict.turned,
    spoken,
    ...(where === undefined ? {} : { where }),
    ...(found === null ? {} : marksJson(found, dossier)),
    struckOut: verdict.verdict === 'struck out',
    stance: stance === null ? null : stanceJson(stance, dossier),
    speaker: speaker === null ? null : textOf(speaker, dossier),
    claimed: claimed === null ? null : pasted.slice(claimed.start, claimed.end),
    also: also.map((place) => citationAt(place, dossier)),
    nearest: nearest === null ? null : citationAt(nearest, dossier),
    notes: [...verdict.notes],
  };
}

function knownVerdict(verdict: Verdict['verdict']): VerdictJson['verdict'] {
  if (verdict === 'not said') return 'another speaker';
  return verdict === 'struck out' ? 'altered' : verdict;
}

function differenceJson({ kind, pasted, source, alert }: Difference) {
  return {
    kind,
    pasted: pasted === null ? null : sliceJson(pasted),
    source: source === null ? null : sliceJson(source),
    alert,
  };
}
