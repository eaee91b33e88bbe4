import { join } from 'node:path';
import { z } from 'zod';
import { consider } from '../../src/answering/ask/consider.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { averagePrecision, mean, ndcg, quantile, recall, rounded } from './figures.ts';
import { readLines } from './jsonLines.ts';
import { listOf } from './listOf.ts';
import { memoryDossier } from './memoryDossier.ts';

const documentSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });
const querySchema = z.object({ id: z.string(), text: z.string() });
const judgementSchema = z.object({ query: z.string(), doc: z.string(), grade: z.number() });

/** One query as it was answered. */
export interface RankedQuery {
  readonly query: string;
  readonly ranked: readonly string[];
  readonly scores: readonly number[];
}

/**
 * Ranks the documents of a folder for each of its queries, as `/ask` does, and measures against the judgements. `reopened` may give the
 * dossier another engine.
 */
export async function measureRetrieval(
  folder: string,
  reopened: (open: OpenDossier) => OpenDossier | Promise<OpenDossier> = (open) => open,
): Promise<{ figures: Record<string, number>; run: readonly RankedQuery[] }> {
  const started = performance.now();
  const open = await reopened(memoryDossier(readLines(join(folder, 'corpus.jsonl'), documentSchema)));
  const built = performance.now() - started;
  const grades = new Map<string, Map<string, number>>();
  for (const { query, doc, grade } of readLines(join(folder, 'qrels.jsonl'), judgementSchema)) {
    grades.set(query, (grades.get(query) ?? new Map<string, number>()).set(doc, grade));
  }
  const times: number[] = [];
  const run: RankedQuery[] = [];
  for (const { id, text } of readLines(join(folder, 'queries.jsonl'), querySchema)) {
    const asked = performance.now();
    const considered = await consider(text, {}, open);
    times.push(performance.now() - asked);
    run.push({ query: id, ...(await listOf(considered, open)) });
  }
  // A query with nothing relevant measures nothing.
  const judged = run.flatMap(({ query, ranked }) => {
    const own = grades.get(query);
    return own !== undefined && [...own.values()].some((grade) => grade > 0) ? [{ ranked, own }] : [];
  });
  return {
    run,
    figures: {
      queries: judged.length,
      documents: open.engine.collection.passages,
      'nDCG@10': rounded(mean(judged.map(({ ranked, own }) => ndcg(ranked, own)))),
      'nDCG@10 even': rounded(mean(judged.filter((_, at) => at % 2 === 0).map(({ ranked, own }) => ndcg(ranked, own)))),
      'nDCG@10 odd': rounded(mean(judged.filter((_, at) => at % 2 === 1).map(({ ranked, own }) => ndcg(ranked, own)))),
      'recall@100': rounded(mean(judged.map(({ ranked, own }) => recall(ranked, own)))),
      MAP: rounded(mean(judged.map(({ ranked, own }) => averagePrecision(ranked, own)))),
      'build s': Number((built / 1000).toFixed(1)),
      'p50 ms': Number(quantile(times, 0.5).toFixed(1)),
      'p95 ms': Number(quantile(times, 0.95).toFixed(1)),
    },
  };
}
