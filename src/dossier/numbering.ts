import { diffArrays } from 'diff';
import type { UnnumberedPassage } from './passage.ts';

/** What is remembered of one passage number: the words it stands for, and whether they still stand. */
export interface LedgerEntry {
  readonly number: number;
  /** Place in the document from 0, or null where the words are gone. */
  readonly position: number | null;
  readonly text: string;
  readonly hash: string;
  /** Where the words are gone: the number of the passage that took their place, where one is alike enough. */
  readonly successor: number | null;
}

/** Least share of common words (Dice's coefficient) for a passage to count as a changed form of another. */
const LEAST_LIKENESS = 0.5;

/**
 * Numbers the passages of a document that is read again. A passage whose text did not change keeps its number, wherever
 * it stands; words that were gone and came back get their old number back; all others get new numbers, higher than any
 * given before. Returns the whole ledger: the passages in reading order, then the numbers whose words are gone.
 * Unchanged runs are aligned with Myers' difference of the hashes (package `diff`).
 */
export function numberPassages(
  before: readonly LedgerEntry[],
  passages: readonly UnnumberedPassage[],
  textOf: (passage: UnnumberedPassage) => string,
): readonly LedgerEntry[] {
  const live = before.filter((entry) => entry.position !== null).sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const gone = before.filter((entry) => entry.position === null);
  const numbers = keptNumbers(live, gone, passages);
  const taken = new Set(numbers.filter((number) => number !== undefined));
  let highest = before.reduce((max, { number }) => Math.max(max, number), 0);
  const entries = passages.map((passage, position): LedgerEntry => {
    const number = numbers[position] ?? highest + 1;
    highest = Math.max(highest, number);
    return { number, position, text: textOf(passage), hash: passage.hash, successor: null };
  });
  const lost = live.filter(({ number }) => !taken.has(number));
  const fresh = entries.filter((_, position) => numbers[position] === undefined);
  const retired = retire(lost, fresh, live, entries);
  return [...entries, ...retired, ...gone.filter(({ number }) => !taken.has(number))];
}

/** For each passage the number that its words had, or undefined. */
function keptNumbers(
  live: readonly LedgerEntry[],
  gone: readonly LedgerEntry[],
  passages: readonly UnnumberedPassage[],
): (number | undefined)[] {
  const numbers: (number | undefined)[] = passages.map(() => undefined);
  const taken = new Set<number>();
  let from = 0;
  let to = 0;
  const parts = diffArrays(
    live.map(({ hash }) => hash),
    passages.map(({ hash }) => hash),
  );
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      for (let step = 0; step < count; step += 1) {
        const number = live[from + step]?.number;
        numbers[to + step] = number;
        if (number !== undefined) taken.add(number);
      }
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  // What moved, and what was gone and came back: the same words under their old number, first come first served.
  const waiting = new Map<string, number[]>();
  for (const { hash, number } of [...live, ...gone]) {
    if (!taken.has(number)) waiting.set(hash, [...(waiting.get(hash) ?? []), number]);
  }
  for (const [position, { hash }] of passages.entries()) {
    if (numbers[position] === undefined) numbers[position] = waiting.get(hash)?.shift();
  }
  return numbers;
}

/** Pairs each number whose words are gone with the new passage most like them, each passage once at most. */
function retire(
  lost: readonly LedgerEntry[],
  fresh: readonly LedgerEntry[],
  live: readonly LedgerEntry[],
  entries: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  const positions = new Map(entries.map(({ number, position }) => [number, position]));
  const bags = new Map(fresh.map((entry) => [entry.number, wordsOf(entry.text)]));
  const pairs = lost.flatMap((old) => {
    const [lower, upper] = gapOf(old, live, positions);
    const words = wordsOf(old.text);
    return fresh
      .filter(({ position }) => position !== null && position > lower && position < upper)
      .map((next) => ({ old, next, likeness: dice(words, bags.get(next.number) ?? new Map()) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS);
  });
  pairs.sort((a, b) => b.likeness - a.likeness);
  const successors = new Map<number, number>();
  const used = new Set<number>();
  for (const { old, next } of pairs) {
    if (successors.has(old.number) || used.has(next.number)) continue;
    successors.set(old.number, next.number);
    used.add(next.number);
  }
  return lost.map((entry) => ({ ...entry, position: null, successor: successors.get(entry.number) ?? null }));
}

/** The positions between which the successor of lost words is looked for: those of its surviving neighbours. */
function gapOf(
  old: LedgerEntry,
  live: readonly LedgerEntry[],
  positions: ReadonlyMap<number, number | null>,
): readonly [number, number] {
  const place = live.findIndex(({ number }) => number === old.number);
  const survivor = (entry: LedgerEntry): boolean => positions.has(entry.number);
  const before = live.slice(0, place).findLast(survivor);
  const after = live.slice(place + 1).find(survivor);
  const lower = before === undefined ? -1 : (positions.get(before.number) ?? -1);
  const upper = after === undefined ? positions.size : (positions.get(after.number) ?? positions.size);
  // Neighbours that changed places say nothing about where the words went.
  return lower < upper ? [lower, upper] : [-1, positions.size];
}

function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient of two bags of words: twice the common ones over all, from 0 to 1. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  const all = size(a) + size(b);
  return all === 0 ? 0 : (2 * common) / all;
}
