import { absenceSchema } from '../../answer/absence.ts';
import type { QuoteAnswer } from '../../answering/quote/quoteAnswer.ts';
import type { SearchAnswer } from '../../answering/search/searchAnswer.ts';

/** What the JSON of /search and /quote has beside what every answer has. */
export const searchShape = { absence: absenceSchema.optional() };

export function searchJson({ heading, hits, absence }: SearchAnswer | QuoteAnswer) {
  return { heading, results: hits, ...(absence === null ? {} : { absence }) };
}
