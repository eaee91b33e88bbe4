import type { Slice } from '../dossier/slice.ts';

/** How a stretch of a passage matched the query, from the closest to the loosest. */
export const MATCH_LABELS = ['exact', 'folded', 'stem', 'name variant', 'fuzzy'] as const;
export type MatchLabel = (typeof MATCH_LABELS)[number];

/** Words of a passage that matched the query. */
export interface Highlight extends Slice {
  readonly match: MatchLabel;
}
