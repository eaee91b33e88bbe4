import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { marksIn } from '../../dossier/standingText.ts';
import { formerOf } from '../../lookup/formerOf.ts';
import { citationOfPart, documentOf, textOf } from '../../lookup/lookUp.ts';
import type { Marked } from '../../lookup/marked.ts';
import {
  type BriefingAnswer,
  type BriefingExport,
  type BriefingList,
  type BriefingShown,
  briefingExportSchema,
  briefingListSchema,
  briefingShownSchema,
  type PinShown,
  pinSchema,
} from '../../team/briefing/briefingAnswer.ts';
import { marksJson, marksShape, sliceJson, sliceJsonSchema } from '../parts/placeJson.ts';
import { quotationJson, quotationJsonSchema } from '../parts/quotationJson.ts';
import { referenceAt, referenceJsonSchema } from './citeJson.ts';

const own = briefingShownSchema.shape;

export const pinJsonSchema = z.object({
  key: pinSchema.shape.key,
  number: z.int().positive().describe('its place in the briefing, from 1'),
  citation: z.string().describe('as it was pinned: the passage and, after “@”, the part that is meant'),
  note: pinSchema.shape.note,
  pinnedBy: pinSchema.shape.by,
  pinnedAt: pinSchema.shape.at,
  state: pinSchema.shape.state,
  result: z
    .int()
    .nonnegative()
    .nullable()
    .describe('place in results: the passage or, if it has changed, what is in its place today'),
  words: sliceJsonSchema
    .extend({ text: z.string().describe('the slice from start to end, unchanged'), ...marksShape })
    .nullable()
    .describe("the words as they are today, by the document's offsets; null if they are gone"),
  earlier: sliceJsonSchema
    .extend({
      text: z.string(),
      documentId: z.string(),
      passage: z.int().positive(),
      file: z.string(),
      struck: marksShape.struck,
    })
    .nullable()
    .describe('the words as they were pinned, by the offsets of the former passage; null as long as they are the same'),
  said: z.array(quotationJsonSchema).describe('the statements among the words, with who speaks'),
  reference: referenceJsonSchema.nullable(),
  url: z.string().nullable().describe('the address of the document on the web'),
});

export const briefingJsonSchema = z.object({
  id: own.id,
  name: own.name,
  version: own.version,
  isCurrent: own.isCurrent,
  isClosed: own.isClosed,
  audience: own.audience,
  last: own.last,
  pins: z.array(pinJsonSchema).describe("in the team's order"),
});

export type BriefingListJson = BriefingList['briefings'];
export type PinJson = DeepReadonly<z.infer<typeof pinJsonSchema>>;
export type BriefingJson = DeepReadonly<z.infer<typeof briefingJsonSchema>>;

/** What the JSON of /briefing has beside what every answer has. */
export const briefingShape = {
  briefing: briefingJsonSchema.optional().describe('in /briefing: the one that is shown'),
  briefings: briefingListSchema.shape.briefings.optional().describe('in /briefing list: all of the channel'),
  export: z
    .object({ format: briefingExportSchema.shape.format, at: briefingExportSchema.shape.exportedAt })
    .optional()
    .describe('in /briefing export: the briefing is to be handed over as a file of this form'),
};

export function briefingJson(answer: BriefingAnswer, dossier: Dossier) {
  const { heading } = answer;
  if (answer.form === 'list') return { heading, results: [], briefings: answer.briefings.map((one) => ({ ...one })) };
  const shown = answer.pins.filter(({ passage }) => passage !== null);
  return {
    heading,
    results: shown.flatMap(pinResult),
    briefing: oneBriefingJson(answer, shown, dossier),
    ...(answer.form === 'export' ? { export: { format: answer.format, at: answer.exportedAt } } : {}),
  };
}

/** The passage of a pin, with the part that is meant marked. */
function pinResult({ passage, words }: PinShown): readonly Marked[] {
  if (passage === null) return [];
  const isAll = words === null || (words.start === passage.start && words.end === passage.end);
  return [{ passage, sentence: isAll ? null : words }];
}

function oneBriefingJson(
  { id, name, version, isCurrent, isClosed, audience, last, pins }: BriefingShown | BriefingExport,
  shown: readonly PinShown[],
  dossier: Dossier,
): BriefingJson {
  return {
    id,
    name,
    version,
    isCurrent,
    isClosed,
    audience,
    last: { ...last, by: { ...last.by } },
    pins: pins.map((pin, at) => ({
      ...pinJson(pin, dossier),
      number: at + 1,
      result: pin.passage === null ? null : shown.indexOf(pin),
    })),
  };
}

function pinJson(pin: PinShown, dossier: Dossier): Omit<PinJson, 'number' | 'result'> {
  const { key, pinned, note, by, at, state, passage, words, earlier, said } = pin;
  return {
    key,
    citation: citationOfPart(pinned),
    note,
    pinnedBy: { ...by },
    pinnedAt: at,
    state,
    words: words === null ? null : { ...sliceJson(words), text: textOf(words, dossier), ...marksJson(words, dossier) },
    earlier: earlier === null ? null : earlierJson(earlier, dossier),
    said: said.map((quotation) => quotationJson(quotation, dossier)),
    reference: passage === null ? null : referenceAt(passage, dossier, words ?? passage),
    url: passage === null ? null : (documentOf(passage.document, dossier).metadata.url ?? null),
  };
}

function earlierJson(earlier: NonNullable<PinShown['earlier']>, dossier: Dossier): PinJson['earlier'] {
  const { file, text, marks = [] } = formerOf(earlier, dossier);
  const struck = marksIn(marks, 'struck', earlier);
  return {
    ...sliceJson(earlier),
    text: text.slice(earlier.start, earlier.end),
    documentId: earlier.document,
    passage: earlier.passage,
    file,
    ...(struck.length === 0 ? {} : { struck: struck.map(sliceJson) }),
  };
}
