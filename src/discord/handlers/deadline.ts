import { ACKNOWLEDGE_WITHIN } from '../limits.ts';

/** Time for the answer to reach Discord, in milliseconds. */
const MARGIN = 700;

/** Aborted when it is just early enough to answer an interaction that cannot be acknowledged first. */
export function inTime(): AbortSignal {
  return AbortSignal.timeout(ACKNOWLEDGE_WITHIN - MARGIN);
}
