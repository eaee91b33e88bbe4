import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { type TimelineEntry, timelineEntrySchema } from '../../answering/timeline/timelineAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { datingInWords } from '../../lookup/datingInWords.ts';
import { textOf } from '../../lookup/lookUp.ts';
import { timelineResult } from '../../lookup/timelineResult.ts';
import { marksJson, marksShape, placedJson, placedJsonSchema, sliceJson, sliceJsonSchema } from './placeJson.ts';

const own = timelineEntrySchema.shape;

/** One sentence of a timeline with the time that it names. */
export const timelineEntryJsonSchema = z.object({
  result: z.int().nonnegative().describe('place in results: its sentence tells what happened, its span names the time'),
  from: own.from,
  to: own.to,
  unit: own.unit,
  relation: own.relation,
  sure: own.sure,
  rule: own.rule,
  anchor: placedJsonSchema.nullable().describe('words elsewhere in the document that the days were reckoned from'),
  label: sliceJsonSchema
    .extend({ text: z.string(), ...marksShape })
    .describe('the part of the sentence that says best what happened'),
});

export type TimelineEntryJson = DeepReadonly<z.infer<typeof timelineEntryJsonSchema>>;

/** `result` is the place in the results of {@link timelineResult}. */
export function timelineEntryJson(entry: TimelineEntry, result: number, dossier: Dossier): TimelineEntryJson {
  const { from, to, unit, relation, sure, rule, anchor, label } = entry;
  return {
    result,
    from,
    to,
    unit,
    relation,
    sure,
    rule: datingInWords(rule),
    anchor: anchor === null ? null : placedJson(anchor, dossier),
    label: { ...sliceJson(label), text: textOf(label, dossier), ...marksJson(label, dossier) },
  };
}
