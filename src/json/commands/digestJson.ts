import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { documentOf } from '../../lookup/lookUp.ts';
import {
  type DigestAnswer,
  type DigestShown,
  digestSchedulesSchema,
  digestShownSchema,
} from '../../team/digests/digestAnswer.ts';
import { changeJson, changeJsonSchema } from '../parts/changeJson.ts';
import { documentJson } from '../parts/documentJson.ts';

const own = digestShownSchema.shape;

/** What is new in a dossier since some time: new documents in `documents`, matches of watches in `results`. */
export const digestJsonSchema = z.object({
  since: own.since,
  late: own.late,
  missed: own.missed,
  moreDocuments: own.moreDocuments,
  grown: z
    .array(z.object({ id: z.string(), title: z.string(), passages: z.int().positive() }))
    .describe('documents that were there before, with how many new passages they have'),
  watches: own.watches,
  foundBy: z
    .array(z.array(z.int().positive()))
    .describe('for each of results the numbers of the watches that found it'),
  changes: z.array(changeJsonSchema).describe('passages cited or pinned in the channel that have changed'),
});

export type DigestJson = DeepReadonly<z.infer<typeof digestJsonSchema>>;

/** What the JSON of /digest has beside what every answer has. */
export const digestShape = {
  schedules: digestSchedulesSchema.shape.schedules
    .optional()
    .describe('in /digest schedules: the set times of the channel'),
  digest: digestJsonSchema.optional().describe('in /digest: what is new'),
};

export function digestJson(answer: DigestAnswer, dossier: Dossier) {
  const { heading } = answer;
  if (answer.form === 'done') return { heading, results: [] };
  if (answer.form === 'schedules')
    return { heading, results: [], schedules: answer.schedules.map((one) => ({ ...one })) };
  return {
    heading,
    results: answer.found,
    documents: answer.documents.map((id) => documentJson(documentOf(id, dossier))),
    digest: newsJson(answer, dossier),
  };
}

function newsJson(answer: DigestShown, dossier: Dossier): DigestJson {
  const { since, late, missed, moreDocuments, grown, watches, found, changes } = answer;
  return {
    since,
    late,
    missed,
    moreDocuments,
    grown: grown.map(({ document, passages }) => ({
      id: document,
      title: documentOf(document, dossier).metadata.title,
      passages,
    })),
    watches: watches.map((one) => ({ ...one })),
    foundBy: found.map(({ by }) => [...by]),
    changes: changes.map((change) => changeJson(change, dossier)),
  };
}
