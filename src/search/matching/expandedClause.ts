import type { FurtherForms } from '../clauses/furtherForms.ts';
import type { Engine } from '../engine.ts';
import type { Clause, QueryItem, Switch } from '../query/query.ts';
import { expansionOf, type WordExpansion, wordQuery } from './expansion.ts';

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
 * Expands each word of some clauses to the forms of the dossier that it matches, by one call of the engine. A negated word
 * is taken literally: if the dossier lacks it, nothing is excluded, not what is spelt nearly so, unless `~` asks for that.
 */
export async function expandClauses(
  clauses: readonly Clause[],
  off: ReadonlySet<Switch>,
  engine: Engine,
  further: ReadonlyMap<Clause, FurtherForms> = new Map(),
): Promise<readonly ExpandedClause[]> {
  const asked = clauses.flatMap((clause) =>
    clause.alternatives.flatMap(({ kind, words }) => {
      const { negated } = clause;
      const without = negated && kind !== 'fuzzy' ? new Set<Switch>([...off, 'fuzzy']) : off;
      return words.map((word) => wordQuery(word, kind, without, engine.collection.languages, further.get(clause)));
    }),
  );
  const forms = (await engine.expand(asked)).values();
  return clauses.map(({ alternatives, negated }) => ({
    negated,
    alternatives: alternatives.map((item) => {
      const words = item.words.flatMap((word) => {
        const next = forms.next();
        return next.done === true ? [] : [expansionOf(word, item.kind, off, next.value)];
      });
      return { item, words, known: words.every((word) => word.labels.size > 0) };
    }),
  }));
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
