import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import {
  type OverviewAnswer,
  type OverviewShown,
  overviewShownSchema,
} from '../../answering/overview/overviewAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Marked } from '../../lookup/marked.ts';
import { timelineResult } from '../../lookup/timelineResult.ts';
import { placedJson, placedJsonSchema } from '../parts/placeJson.ts';
import { timelineEntryJson, timelineEntryJsonSchema } from '../parts/timelineEntryJson.ts';

const own = overviewShownSchema.shape;
const place = z.int().nonnegative();

/** Programs of 0.1.0 know these kinds; denials are apart. */
const KINDS = own.differing.element.shape.kind.exclude(['denial']).options;

/** An overview of a topic: what is on its one page, each line a place in results. */
export const overviewJsonSchema = z.object({
  topic: z.string(),
  without: own.without,
  evidence: z.array(place).describe('what says most of the topic, without repetition'),
  said: z.array(place).describe('who said what'),
  timeline: z.array(timelineEntryJsonSchema).describe('what happened when, one sentence an event'),
  people: z
    .array(
      placedJsonSchema.extend({ passages: z.int().positive().describe('how many passages on the topic name them') }),
    )
    .describe('whom it concerns'),
  differing: z
    .array(z.object({ kind: z.enum(KINDS), a: place, b: place }))
    .describe('two sentences that differ; the span of each result is the words by which they do'),
  denials: z
    .array(z.object({ a: place, b: place }))
    .describe('two sentences of which the one asserts what the other denies, with those words as the span of each'),
  told: z.array(place).describe('sentences in which a document itself sets accounts beside each other'),
  lacking: own.lacking,
});

export type OverviewJson = DeepReadonly<z.infer<typeof overviewJsonSchema>>;

/** What the JSON of /overview has beside what every answer has. */
export const overviewShape = {
  absence: absenceSchema.optional(),
  brief: overviewJsonSchema.optional().describe('in /overview: what stands where; results are its lines'),
};

export function overviewJson(answer: OverviewAnswer, dossier: Dossier) {
  const { heading, absence } = answer;
  if (answer.form === 'empty') return { heading, results: answer.hits, absence: answer.absence };
  const results = new Results();
  const brief = pageJson(answer, results, dossier);
  return { heading, results: results.all, brief, ...(absence === null ? {} : { absence }) };
}

/** The results of an overview in their order. */
class Results {
  readonly all: Marked[] = [];

  /** Takes up a line; returns its place. */
  add(line: Marked): number {
    return this.all.push({ ...line, span: line.span ?? null }) - 1;
  }
}

function pageJson(answer: OverviewShown, results: Results, dossier: Dossier): OverviewJson {
  const { heading, without, evidence, said, timeline, people, differing, told, lacking } = answer;
  return {
    topic: heading,
    without: [...without],
    evidence: evidence.map((line) => results.add(line)),
    said: said.map((line) => results.add(line)),
    timeline: timeline.map((entry) => timelineEntryJson(entry, results.add(timelineResult(entry)), dossier)),
    people: people.map(({ words, passages }) => ({ ...placedJson(words, dossier), passages })),
    differing: differing.flatMap(({ kind, a, b }) =>
      kind === 'denial' ? [] : [{ kind, a: results.add(a), b: results.add(b) }],
    ),
    denials: differing.flatMap(({ kind, a, b }) =>
      kind === 'denial' ? [{ a: results.add(a), b: results.add(b) }] : [],
    ),
    told: told.map((line) => results.add(line)),
    lacking: [...lacking],
  };
}
