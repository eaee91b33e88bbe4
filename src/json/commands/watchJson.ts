import { z } from 'zod';
import type { Dossier } from '../../dossier/dossier.ts';
import {
  type WatchAnswer,
  type WatchFound,
  watchFoundSchema,
  watchListSchema,
} from '../../team/watching/watchAnswer.ts';
import { changeJson, changeJsonSchema } from '../parts/changeJson.ts';

const own = watchFoundSchema.shape;

/** What watches have found: the passages are in `results`. */
export const watchNewsJsonSchema = z.object({
  watches: own.watches,
  foundBy: z
    .array(z.array(z.int().positive()))
    .describe('for each of results the numbers of the watches that found it'),
  changes: z.array(changeJsonSchema).describe('those of results that took the place of other words, with these'),
});

/** What the JSON of /watch has beside what every answer has. */
export const watchShape = {
  watches: watchListSchema.shape.watches
    .optional()
    .describe('in /watch list: the watches of the channel on this dossier'),
  news: watchNewsJsonSchema.optional().describe('in /watch show: which watches found what'),
};

export function watchJson(answer: WatchAnswer, dossier: Dossier) {
  const { heading } = answer;
  if (answer.form === 'done') return { heading, results: [] };
  if (answer.form === 'found') return { heading, results: answer.hits, news: newsJson(answer, dossier) };
  return { heading, results: [], watches: answer.watches.map((one) => ({ ...one })) };
}

function newsJson({ watches, hits, changes }: WatchFound, dossier: Dossier) {
  return {
    watches: watches.map((one) => ({ ...one })),
    foundBy: hits.map(({ by }) => [...by]),
    changes: changes.map((change) => changeJson(change, dossier)),
  };
}
