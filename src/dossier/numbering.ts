import { diffArrays } from 'diff';
import type { TextMark } from './document.ts';
import { partitionPoint } from './partitionPoint.ts';
import type { UnnumberedPassage } from './passage.ts';

/** What is remembered of one passage number: its words, and whether the document still has them. */
export interface LedgerEntry {
  readonly number: number;
  /** Place in the document from 0, or null if the words are gone. */
  readonly position: number | null;
  readonly text: string;
  /** What of the text is marked, by its own offsets; absent if nothing is. */
  readonly marks?: readonly TextMark[];
  readonly hash: string;
  /** If the words are gone: the number of the passage that took their place, if one is alike enough. */
  readonly successor: number | null;
}

/** Least share of common words (Dice's coefficient) for a passage to count as a changed form of another. */
const LEAST_LIKENESS = 0.5;
/** Most new passages that gone words are compared with: if a whole book changed, comparing all with all would take minutes. */
const MOST_COMPARED = 200;

/**
 * Numbers the passages of a document that is read again. A passage whose text did not change keeps its number, wherever it is; words that were gone and came back get their old number back; all others get new numbers, higher than any
 * given before. Returns the whole ledger: the passages in reading order, then the numbers whose words are gone.
 * Unchanged runs are aligned with Myers' difference of the hashes (package `diff`).
 */
export function numberPassages(
  before: readonly LedgerEntry[],
  passages: readonly UnnumberedPassage[],
  textOf: (passage: UnnumberedPassage) => string,
  marksOf: (passage: UnnumberedPassage) => readonly TextMark[] = () => [],
): readonly LedgerEntry[] {
  const live = before.filter((entry) => entry.position !== null).sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const gone = before.filter((entry) => entry.position === null);
  const numbers = keptNumbers(live, gone, passages);
  const taken = new Set(numbers.filter((number) => number !== undefined));
  let highest = before.reduce((max, { number }) => Math.max(max, number), 0);
  const entries = passages.map((passage, position): LedgerEntry => {
    const number = numbers[position] ?? highest + 1;
    highest = Math.max(highest, number);
    const marks = marksOf(passage);
    const entry = { number, position, text: textOf(passage), hash: passage.hash, successor: null };
    return marks.length === 0 ? entry : { ...entry, marks };
  });
  const lost = live.filter(({ number }) => !taken.has(number));
  // Words that came back can have taken a place as well as new ones: an edit that is undone.
  const stood = new Set(live.map(({ number }) => number));
  const fresh = entries.filter(({ number }) => !stood.has(number));
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
  // Words on one side only belong to no alignment; without them a rewritten document costs nothing.
  const now = new Set(passages.map(({ hash }) => hash));
  const then = new Set(live.map(({ hash }) => hash));
  const remaining = live.filter(({ hash }) => now.has(hash));
  const found = passages.flatMap(({ hash }, position) => (then.has(hash) ? [{ hash, position }] : []));
  const parts = diffArrays(
    remaining.map(({ hash }) => hash),
    found.map(({ hash }) => hash),
  );
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      for (let step = 0; step < count; step += 1) {
        const number = remaining[from + step]?.number;
        const position = found[to + step]?.position;
        if (number === undefined || position === undefined) continue;
        numbers[position] = number;
        taken.add(number);
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
  const positions = new Map(entries.map(({ number, position }) => [number, position ?? 0]));
  const candidates = fresh.map((entry) => ({ entry, position: entry.position ?? 0, words: wordsOf(entry.text) }));
  const places = new Map(live.map(({ number }, place) => [number, place]));
  const pairs = lost.flatMap((old) => {
    const { lower, upper, expected } = gapOf(places.get(old.number) ?? 0, live, positions);
    const words = wordsOf(old.text);
    return nearest(candidates, lower, upper, expected)
      .map((next) => ({ old, next: next.entry, likeness: dice(words, next.words) }))
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

/** Those between two positions; of many, those nearest to the place of the words. In order of position. */
function nearest<T extends { readonly position: number }>(
  candidates: readonly T[],
  lower: number,
  upper: number,
  expected: number,
): readonly T[] {
  const first = firstFrom(candidates, lower + 1);
  const end = firstFrom(candidates, upper);
  if (end - first <= MOST_COMPARED) return candidates.slice(first, end);
  const middle = firstFrom(candidates, expected);
  const from = Math.min(Math.max(first, middle - MOST_COMPARED / 2), end - MOST_COMPARED);
  return candidates.slice(from, from + MOST_COMPARED);
}

/** Index of the first candidate at a position or after it; candidates are in order. */
function firstFrom(candidates: readonly { readonly position: number }[], position: number): number {
  return partitionPoint(candidates, (one) => one.position < position);
}

/** The places at which the successor of lost words is looked for: between their surviving neighbours, first at the same distance. */
function gapOf(
  place: number,
  live: readonly LedgerEntry[],
  positions: ReadonlyMap<number, number>,
): { readonly lower: number; readonly upper: number; readonly expected: number } {
  const positionAt = (at: number): number | undefined => positions.get(live[at]?.number ?? 0);
  let before = place - 1;
  while (before >= 0 && positionAt(before) === undefined) before -= 1;
  let after = place + 1;
  while (after < live.length && positionAt(after) === undefined) after += 1;
  const lower = positionAt(before) ?? -1;
  const upper = positionAt(after) ?? positions.size;
  const expected = lower + place - before;
  // Neighbours that changed places do not show what became of the words.
  return lower < upper ? { lower, upper, expected } : { lower: -1, upper: positions.size, expected };
}

interface Words {
  readonly counts: ReadonlyMap<string, number>;
  /** How many words there are in all. */
  readonly size: number;
}

function wordsOf(text: string): Words {
  const counts = new Map<string, number>();
  let size = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    size += 1;
  }
  return { counts, size };
}

/** Dice's coefficient of two bags of words: twice the common ones over all, from 0 to 1. */
function dice(a: Words, b: Words): number {
  const all = a.size + b.size;
  if (all === 0) return 0;
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * common) / all;
}
