import { MATCH_LABELS, type MatchLabel } from '../matchLabel.ts';

/** The closest of several labels, or null if there are none. */
export function closest(labels: readonly MatchLabel[]): MatchLabel | null {
  return MATCH_LABELS.find((label) => labels.includes(label)) ?? null;
}

/** The loosest of several labels, or null if there are none. */
export function loosest(labels: readonly MatchLabel[]): MatchLabel | null {
  return MATCH_LABELS.findLast((label) => labels.includes(label)) ?? null;
}
