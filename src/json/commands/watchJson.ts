import type { WatchAnswer } from '../../team/watching/watchAnswer.ts';
import { watchListSchema } from '../../team/watching/watchAnswer.ts';

/** What the JSON of /watch has beside what every answer has. */
export const watchShape = {
  watches: watchListSchema.shape.watches
    .optional()
    .describe('in /watch list: the watches of the channel on this dossier'),
};

export function watchJson(answer: WatchAnswer) {
  const { heading } = answer;
  if (answer.form === 'done') return { heading, results: [] };
  if (answer.form === 'found') return { heading, results: answer.hits };
  return { heading, results: [], watches: answer.watches.map((one) => ({ ...one })) };
}
