import type { Clause, GroupItem, Nearness, QueryItem } from './query.ts';

/** A group of requirements, of which one at least must not be negated. */
export function groupOf(parts: readonly Clause[], near: Nearness): GroupItem {
  return { kind: 'group', parts, near, words: parts.flatMap(wordsOf) };
}

/** A requirement of one thing. */
export function clauseOf(item: QueryItem, negated = false): Clause {
  return { alternatives: [item], negated };
}

/** Whether any of some requirements, or of the groups in them, is a group. */
export function holdsGroup(clauses: readonly Pick<Clause, 'alternatives'>[]): boolean {
  return clauses.some(({ alternatives }) => alternatives.some(({ kind }) => kind === 'group'));
}

function wordsOf({ negated, alternatives }: Clause): readonly string[] {
  return negated ? [] : alternatives.flatMap(({ words }) => words);
}
