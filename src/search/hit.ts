import type { Slice } from '../dossier/slice.ts';
import type { IndexedPassage } from './indexedPassage.ts';
import type { Highlight, MatchLabel } from './matchLabel.ts';

/** A clause of the query, as a passage meets it. */
export interface MetClause {
  /** The words that the clause looks for, folded, those of all its alternatives. */
  readonly words: readonly string[];
  /** Empty if only the headings or the title hold it. */
  readonly highlights: readonly Highlight[];
  /** Where the head of the table has it, if the passage is a row. */
  readonly inHead: readonly Slice[];
  /** Whether the headings above the passage, its title or the question that it answers have it, and the passage does not. */
  readonly isAround: boolean;
  readonly weight: number;
  /** Whether the clause is a name, as the dossier writes it. */
  readonly isName: boolean;
}

/** A passage that was found, and why. */
export interface Hit extends IndexedPassage {
  readonly score: number;
  readonly highlights: readonly Highlight[];
  /** One for each clause that was looked for. */
  readonly byClause: readonly MetClause[];
  /** The loosest label without which the passage would not have been found; null if only its title has the words. */
  readonly match: MatchLabel | null;
  /** Share of the query's weight (inverse document frequencies) that the passage itself covers, from 0 to 1. */
  readonly coverage: number;
}
