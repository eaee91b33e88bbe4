import type { Plan } from '../../engine.ts';
import { saturated } from '../../ranking/bm25.ts';
import { RANKING_SETTINGS } from '../../ranking/settings.ts';
import type { Segment } from './segment.ts';
import { HOLDS, type SlotList } from './slotSums.ts';

/**
 * Scores the passages of one segment after the other by BM25F, and adds a share of the better of the passages before and
 * after in the same document: an answer is often beside the words asked with.
 */
export class SegmentScores {
  readonly #plan: Plan;
  readonly #rarities: readonly number[];
  readonly #averageLength: number;
  /** By slot: the score by its own words, 0 if the stems do not meet the plan. */
  readonly #scores: Float64Array;
  /** By slot: how many clauses are held by their stems, how many are met, and the bits of {@link HOLDS} of any of them. */
  readonly #held: Uint16Array;
  readonly #met: Uint16Array;
  readonly #flags: Uint8Array;
  /** The slots that any clause lists. */
  readonly #slots: Int32Array;
  #count = 0;

  /** `rarities`: the inverse document frequency of each clause; `size`: how many slots a segment has at most. */
  constructor(plan: Plan, rarities: readonly number[], averageLength: number, size: number) {
    this.#plan = plan;
    this.#rarities = rarities;
    this.#averageLength = averageLength;
    this.#scores = new Float64Array(size);
    this.#held = new Uint16Array(size);
    this.#met = new Uint16Array(size);
    this.#flags = new Uint8Array(size);
    this.#slots = new Int32Array(size);
  }

  /** Calls back with the slot and score of every passage of a segment that meets the plan; `lists` has one for each clause. */
  eachMet(segment: Segment, lists: readonly SlotList[], callback: (slot: number, score: number) => void): void {
    for (const [which, list] of lists.entries()) this.#addClause(which, list, segment);
    this.#dropUnmet(segment);
    const { size, documentOf } = segment;
    const [scores, met, slots] = [this.#scores, this.#met, this.#slots];
    for (let at = 0; at < this.#count; at += 1) {
      const slot = slots[at] ?? 0;
      if (met[slot] === 0) continue;
      const document = documentOf[slot];
      const before = slot > 0 && documentOf[slot - 1] === document ? (scores[slot - 1] ?? 0) : 0;
      const after = slot + 1 < size && documentOf[slot + 1] === document ? (scores[slot + 1] ?? 0) : 0;
      callback(slot, (scores[slot] ?? 0) + RANKING_SETTINGS.neighbours * Math.max(before, after));
    }
    this.#clear();
  }

  /**
   * Leaves a score to passages that hold stems of one clause, or of each, of which one must be in the text unless the passage
   * is all of its document; and `met` to those that do so with the forms that are meant.
   */
  #dropUnmet({ documentOf, counts }: Segment): void {
    const needed = this.#plan.mode === 'any' ? 1 : this.#plan.clauses.length;
    const [scores, held, met, flags, slots] = [this.#scores, this.#held, this.#met, this.#flags, this.#slots];
    for (let at = 0; at < this.#count; at += 1) {
      const slot = slots[at] ?? 0;
      const isWhole = counts[documentOf[slot] ?? 0] === 1;
      const isIn = (flag: number): boolean => isWhole || ((flags[slot] ?? 0) & flag) !== 0;
      const isHeld = (held[slot] ?? 0) >= needed && isIn(HOLDS.inText);
      if (!isHeld) scores[slot] = 0;
      if (!isHeld || (met[slot] ?? 0) < needed || !isIn(HOLDS.meantInText)) met[slot] = 0;
    }
  }

  #clear(): void {
    for (let at = 0; at < this.#count; at += 1) {
      const slot = this.#slots[at] ?? 0;
      this.#scores[slot] = 0;
      this.#held[slot] = 0;
      this.#met[slot] = 0;
      this.#flags[slot] = 0;
    }
    this.#count = 0;
  }

  #addClause(which: number, { slots, frequencies, flags }: SlotList, { lengths }: Segment): void {
    const weight = (this.#plan.clauses[which]?.emphasis ?? 0) * (this.#rarities[which] ?? 0);
    const average = this.#averageLength;
    const [scores, held, met, allFlags, listed] = [this.#scores, this.#held, this.#met, this.#flags, this.#slots];
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? 0;
      const flag = flags[at] ?? 0;
      const length = average === 0 ? 1 : (lengths[slot] ?? 0) / average;
      scores[slot] = (scores[slot] ?? 0) + weight * saturated(frequencies[at] ?? 0, length);
      const before = held[slot] ?? 0;
      if (before === 0) listed[this.#count++] = slot;
      held[slot] = before + 1;
      if ((flag & HOLDS.meant) !== 0) met[slot] = (met[slot] ?? 0) + 1;
      allFlags[slot] = (allFlags[slot] ?? 0) | flag;
    }
  }
}
