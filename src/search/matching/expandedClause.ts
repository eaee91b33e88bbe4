import type { FurtherForms } from '../clauses/furtherForms.ts';
import type { Engine, WordForms } from '../engine.ts';
import type { Clause, QueryItem, Switch, WordItem } from '../query/query.ts';
import { RANKING_SETTINGS } from '../ranking/settings.ts';
import { expansionOf, type WordExpansion, wordQuery } from './expansion.ts';

/** A query item with every form of the dossier that its words match. */
export interface ExpandedItem {
  readonly item: QueryItem;
  /** One for each word of the item; of a group, those of its parts that are not negated. */
  readonly words: readonly WordExpansion[];
  /** The parts of a group; none of what is none. */
  readonly parts: readonly ExpandedClause[];
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
  further: ReadonlyMap<QueryItem, FurtherForms> = new Map(),
): Promise<readonly ExpandedClause[]> {
  const beginnings = mostBeginnings(clauses);
  const asked = clauses
    .flatMap(wordsIn)
    .map(({ word, item, negated }) =>
      wordQuery(
        word,
        item.kind,
        negated && item.kind !== 'fuzzy' ? new Set<Switch>([...off, 'fuzzy']) : off,
        engine.collection.languages,
        further.get(item),
        negated ? Number.POSITIVE_INFINITY : beginnings,
      ),
    );
  const forms = (await engine.expand(asked)).values();
  return clauses.map((clause) => expandedClause(clause, off, forms));
}

/** A word to expand, and of what it is. */
interface AskedWord {
  readonly word: string;
  readonly item: WordItem;
  readonly negated: boolean;
}

/** Every word of a clause, those of groups among them, in the order in which they are expanded. */
function wordsIn({ alternatives, negated }: Clause): readonly AskedWord[] {
  return alternatives.flatMap((item): readonly AskedWord[] =>
    item.kind === 'group'
      ? item.parts.flatMap(wordsIn).map((one) => ({ ...one, negated: one.negated || negated }))
      : item.words.map((word) => ({ word, item, negated })),
  );
}

function expandedClause(
  { alternatives, negated }: Clause,
  off: ReadonlySet<Switch>,
  forms: Iterator<WordForms>,
): ExpandedClause {
  return { negated, alternatives: alternatives.map((item) => expandedItem(item, off, forms)) };
}

function expandedItem(item: QueryItem, off: ReadonlySet<Switch>, forms: Iterator<WordForms>): ExpandedItem {
  if (item.kind === 'group') {
    const parts = item.parts.map((part) => expandedClause(part, off, forms));
    const words = parts.flatMap((part) => (part.negated ? [] : part.alternatives.flatMap((one) => one.words)));
    const known = parts.every((part) => part.negated || part.alternatives.some((one) => one.known));
    return { item, words, parts, known };
  }
  const words = item.words.flatMap((word) => {
    const next = forms.next();
    return next.done === true ? [] : [expansionOf(word, item.kind, off, next.value)];
  });
  return { item, words, parts: [], known: words.every((word) => word.labels.size > 0) };
}

/**
 * How many forms each beginning of a word (`a*`) may have, so that all of them together cost about as much whatever is typed.
 * What is excluded is excluded in all its forms.
 */
function mostBeginnings(clauses: readonly Clause[]): number {
  const wanted = clauses.filter(({ negated }) => !negated);
  const items = wanted.flatMap(wordsIn).filter(({ item }) => item.kind === 'prefix' || item.kind === 'pattern');
  const { each, together, least } = RANKING_SETTINGS.beginnings;
  return Math.max(least, Math.min(each, Math.floor(together / Math.max(1, items.length))));
}

/** Words, as typed, of which the dossier has no form at all. */
export function missingWords(clauses: readonly ExpandedClause[]): readonly string[] {
  const missing = clauses
    .filter((clause) => !clause.negated)
    // A word that may be written in several ways is there if one of them is.
    .filter(({ alternatives }) => !alternatives.some(({ item, known }) => known && item.kind === 'group'))
    .flatMap(({ alternatives }) => alternatives.flatMap(({ item, words }) => (item.kind === 'joined' ? [] : words)))
    .filter((word) => word.labels.size === 0)
    .map((word) => word.surface);
  return [...new Set(missing)];
}
