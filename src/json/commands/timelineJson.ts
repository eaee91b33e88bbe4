import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { type TimelineAnswer, timelineShownSchema } from '../../answering/timeline/timelineAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { timelineResult } from '../../lookup/timelineResult.ts';
import { placedJson, placedJsonSchema } from '../parts/placeJson.ts';
import { timelineEntryJson, timelineEntryJsonSchema } from '../parts/timelineEntryJson.ts';

const own = timelineShownSchema.shape;

export const timelineJsonSchema = z.object({
  events: z
    .array(
      z.object({
        from: own.events.element.shape.from,
        to: own.events.element.shape.to,
        entries: z.array(timelineEntryJsonSchema).min(1),
      }),
    )
    .describe('in order of time; sentences about one event are together'),
  spread: own.spread,
  dated: z.int().nonnegative().describe('how many dated sentences there are in all'),
  undated: own.undated,
  unbounded: own.unbounded,
  open: z.array(placedJsonSchema).describe('the first of the words that nothing dates'),
});

export type TimelineJson = DeepReadonly<z.infer<typeof timelineJsonSchema>>;

/** What the JSON of /timeline has beside what every answer has. */
export const timelineShape = {
  absence: absenceSchema.optional(),
  timeline: timelineJsonSchema.optional().describe('in /timeline: what happened when'),
};

export function timelineJson(answer: TimelineAnswer, dossier: Dossier) {
  const { heading } = answer;
  if (answer.form === 'empty') {
    return { heading, results: [], ...(answer.absence === null ? {} : { absence: answer.absence }) };
  }
  const entries = answer.events.flatMap((event) => event.entries);
  return {
    heading,
    results: entries.map(timelineResult),
    timeline: {
      events: answer.events.map((event) => ({
        from: event.from,
        to: event.to,
        entries: event.entries.map((entry) => timelineEntryJson(entry, entries.indexOf(entry), dossier)),
      })),
      spread: [...answer.spread],
      dated: answer.total,
      undated: answer.undated,
      unbounded: answer.unbounded,
      open: answer.open.map((place) => placedJson(place, dossier)),
    },
  };
}
