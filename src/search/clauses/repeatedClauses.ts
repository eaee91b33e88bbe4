import type { ExpandedClause } from '../matching/expandedClause.ts';

/** A clause, and how often the query says it. */
export interface RepeatedClause {
  readonly clause: ExpandedClause;
  readonly count: number;
}

/** Joins the clauses that mean the same words; the first of them is kept. */
export function repeatedClauses(clauses: readonly ExpandedClause[]): readonly RepeatedClause[] {
  const counts = new Map<string, { clause: ExpandedClause; count: number }>();
  for (const clause of clauses) {
    const key = keyOf(clause);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { clause, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()];
}

function keyOf(clause: ExpandedClause): string {
  return JSON.stringify(keyParts(clause));
}

function keyParts({ alternatives, negated }: ExpandedClause): unknown {
  return [
    negated,
    alternatives.map(({ item, words, parts }) =>
      item.kind === 'group'
        ? [item.near, parts.map(keyParts)]
        : [
            item.kind,
            words.map(({ stems, folded }) =>
              item.kind === 'phrase' || stems.size === 0 ? folded : [...stems.keys()].sort(),
            ),
          ],
    ),
  ];
}
