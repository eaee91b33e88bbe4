import type { Found, Plan } from '../../engine.ts';
import { inverseDocumentFrequency } from '../../ranking/bm25.ts';
import { comparableScore } from '../../ranking/comparableScore.ts';
import { ClauseReader, type ClauseSource } from './clauseReader.ts';
import type { Segment } from './segment.ts';
import { SegmentScores } from './segmentScores.ts';
import { HOLDS, type SlotList } from './slotSums.ts';
import { TopPlaces } from './topPlaces.ts';

/** Limits of what is found. */
export interface PassageLimits {
  readonly limit: number;
  /** The first places of the documents to look in; all of them if absent. */
  readonly documents?: ReadonlySet<number>;
  readonly inQuotes: boolean;
}

/**
 * The passages of some segments that meet a plan. Two steps over the segments, since what a clause is worth depends on how
 * many passages hold it: the first reads the posting lists of each clause, the second scores the passages.
 */
export function findPassages(
  plan: Plan,
  { limit, documents, inQuotes }: PassageLimits,
  segments: readonly Segment[],
  source: ClauseSource,
): Found {
  const size = Math.max(0, ...segments.map((segment) => segment.size));
  const passages = segments.reduce((sum, segment) => sum + segment.passages, 0);
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  const reader = new ClauseReader(source, size, inQuotes);
  const lists = segments.map((segment) => plan.clauses.map((clause) => reader.read(clause, segment)));
  const holders = plan.clauses.map((_, which) => lists.reduce((sum, list) => sum + holdersIn(list[which]), 0));
  const rarities = holders.map((count) => inverseDocumentFrequency(count, passages));
  const excluded = plan.without.length === 0 ? null : new ClauseReader(source, size, false);
  const scores = new SegmentScores(plan, rarities, length / Math.max(1, passages), size);
  const top = new TopPlaces(limit);
  let total = 0;
  for (const [which, segment] of segments.entries()) {
    const isOut = excluded === null ? null : excludedSlots(plan, segment, excluded);
    scores.eachMet(segment, lists[which] ?? [], (slot, score) => {
      if (isOut?.[slot] === 1) return;
      if (documents?.has(segment.places[segment.documentOf[slot] ?? 0] ?? -1) === false) return;
      total += 1;
      top.add(segment.placeOf(slot), comparableScore(score), segment.orderOf(slot));
    });
  }
  return { best: top.sorted(), total, holders, isDecided: true };
}

/** How many passages hold a clause; one that holds less than a whole word of it counts for that part. */
function holdersIn(list: SlotList | undefined): number {
  if (list === undefined) return 0;
  let sum = 0;
  const { frequencies } = list;
  for (let at = 0; at < frequencies.length; at += 1) sum += Math.min(1, frequencies[at] ?? 0);
  return sum;
}

/** By slot: 1 if the text of the passage holds one of the clauses to exclude. */
function excludedSlots({ without }: Plan, segment: Segment, reader: ClauseReader): Uint8Array {
  const isOut = new Uint8Array(segment.size);
  for (const clause of without) {
    const { slots, flags } = reader.read(clause, segment);
    for (const [at, slot] of slots.entries()) if (((flags[at] ?? 0) & HOLDS.meantInText) !== 0) isOut[slot] = 1;
  }
  return isOut;
}
