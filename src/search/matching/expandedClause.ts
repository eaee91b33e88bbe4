import type { PassageIndex } from '../passageIndex.ts';
import type { Clause, QueryItem, Switch } from '../query/query.ts';
import { expandWord, type WordExpansion } from './expansion.ts';

/** A query item with every form of the dossier that its words match. */
export interface ExpandedItem {
  readonly item: QueryItem;
  /** One for each word of the item. */
  readonly words: readonly WordExpansion[];
  /** Whether the dossier has any form of every word. */
  readonly known: boolean;
}

export interface ExpandedClause {
  readonly alternatives: readonly ExpandedItem[];
  readonly negated: boolean;
}

/**
 * Expands each word of a clause to the forms of the dossier that it matches. A negated word is taken literally: if the
 * dossier lacks it, nothing is excluded, not what is spelt nearly so, unless `~` asks for that.
 */
export function expandClause(clause: Clause, off: ReadonlySet<Switch>, index: PassageIndex): ExpandedClause {
  return {
    negated: clause.negated,
    alternatives: clause.alternatives.map((item) => {
      const without = clause.negated && item.kind !== 'fuzzy' ? new Set<Switch>([...off, 'fuzzy']) : off;
      const words = item.words.map((word) => expandWord(word, item.kind, without, index));
      return { item, words, known: words.every((word) => word.labels.size > 0) };
    }),
  };
}

/** Words, as typed, of which the dossier has no form at all. */
export function missingWords(clauses: readonly ExpandedClause[]): readonly string[] {
  const missing = clauses
    .filter((clause) => !clause.negated)
    .flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words))
    .filter((word) => word.labels.size === 0)
    .map((word) => word.surface);
  return [...new Set(missing)];
}
