import type { Considered } from '../../src/answering/ask/consider.ts';
import type { OpenDossier } from '../../src/openDossier.ts';

/** The documents of what was considered, best first, each once; those behind the candidates have falling scores below theirs. */
export async function listOf(
  { candidates, found }: Considered,
  { engine }: OpenDossier,
): Promise<{ ranked: readonly string[]; scores: readonly number[] }> {
  const after = await engine.fetch(found.others);
  const scores = new Map<string, number>();
  for (const { hit, score } of candidates) if (!scores.has(hit.document.id)) scores.set(hit.document.id, score);
  const lowest = candidates.at(-1)?.score ?? 1;
  for (const [rank, { document }] of after.entries()) {
    if (!scores.has(document.id)) scores.set(document.id, (lowest * after.length) / (after.length + rank + 1));
  }
  return { ranked: [...scores.keys()], scores: [...scores.values()].map((score) => Number(score.toFixed(4))) };
}
