import type { Slice } from '../../dossier/slice.ts';
import type { IndexedPassage } from '../indexedPassage.ts';
import type { ExpandedClause, ExpandedItem } from '../matching/expandedClause.ts';
import type { Query } from '../query/query.ts';
import type { WeighedClause } from './weighedClause.ts';

/** A query made ready, as far as it matters for whether stems alone decide it. */
export interface Decidable {
  readonly query: Query;
  readonly wanted: readonly WeighedClause[];
  readonly unwanted: readonly ExpandedClause[];
  readonly within: ((indexed: IndexedPassage) => readonly Slice[]) | undefined;
}

/**
 * Whether the stems of a passage decide if it meets the query. They do not for phrases, beginnings of words, exclusions,
 * places within a passage and switched-off labels.
 */
export function isDecidedByStems({ query, wanted, unwanted, within }: Decidable): boolean {
  return (
    unwanted.length === 0 &&
    query.off.size === 0 &&
    within === undefined &&
    wanted.every(({ clause }) => clause.alternatives.every(({ item }) => item.kind === 'word'))
  );
}

/** Whether a clause reaches stems by another spelling: words of other meaning may share those. */
export function isSpeltOtherwise({ clause }: WeighedClause): boolean {
  return clause.alternatives.some(({ words }: ExpandedItem) =>
    words.some(({ labels }) => [...labels.values()].some((label) => label === 'name variant' || label === 'fuzzy')),
  );
}
