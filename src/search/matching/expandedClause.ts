import type { FurtherForms } from '../clauses/furtherForms.ts';
import type { Engine } from '../engine.ts';
import type { Clause, QueryItem, Switch } from '../query/query.ts';
import { RANKING_SETTINGS } from '../ranking/settings.ts';
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
  const beginnings = mostBeginnings(clauses);
  const asked = clauses.flatMap((clause) =>
    clause.alternatives.flatMap(({ kind, words }) => {
      const { negated } = clause;
      const without = negated && kind !== 'fuzzy' ? new Set<Switch>([...off, 'fuzzy']) : off;
      return words.map((word) =>
        wordQuery(
          word,
          kind,
          without,
          engine.collection.languages,
          further.get(clause),
          negated ? Number.POSITIVE_INFINITY : beginnings,
        ),
      );
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

/**
 * How many forms each beginning of a word (`a*`) may have, so that all of them together cost about as much whatever is typed.
 * What is excluded is excluded in all its forms.
 */
function mostBeginnings(clauses: readonly Clause[]): number {
  const wanted = clauses.filter(({ negated }) => !negated);
  const items = wanted.flatMap(({ alternatives }) => alternatives.filter(({ kind }) => kind === 'prefix'));
  const { each, together, least } = RANKING_SETTINGS.beginnings;
  return Math.max(least, Math.min(each, Math.floor(together / Math.max(1, items.length))));
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
