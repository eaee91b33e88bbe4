import type { Hit } from '../../../../search/hit.ts';
import type { GivenAnswer } from '../answerReader.ts';

/** That a passage speaks of something else than is asked. */
export function otherIn({ passage }: Hit, sureness: number): GivenAnswer {
  return { sentence: { start: passage.start, end: passage.end }, span: null, verdict: 'other', sureness };
}
