import type { Considered } from '../../src/answering/ask/consider.ts';

/** The documents of what was considered, best first, each once; those behind the candidates have falling scores below theirs. */
export function listOf({ candidates, after }: Considered): { ranked: readonly string[]; scores: readonly number[] } {
  const scores = new Map<string, number>();
  for (const { hit, score } of candidates) if (!scores.has(hit.document.id)) scores.set(hit.document.id, score);
  const lowest = candidates.at(-1)?.score ?? 1;
  for (const [rank, { document }] of after.entries()) {
    if (!scores.has(document)) scores.set(document, (lowest * after.length) / (after.length + rank + 1));
  }
  return { ranked: [...scores.keys()], scores: [...scores.values()].map((score) => Number(score.toFixed(4))) };
}
