import type { PlannedClause, PlannedItem } from '../../engine.ts';
import type { PlaceSet } from './placeSet.ts';
import type { Segment } from './segment.ts';
import { HOLDS, type SlotList, SlotSums } from './slotSums.ts';
import { type StemPostings, WordReader } from './wordReader.ts';

/** What clauses are read from. */
export interface ClauseSource {
  postingsOf(stem: string): StemPostings;
  /** The places of the passages that hold some folded words in a row, anywhere or between quotation marks. */
  placesOf(phrase: readonly string[], inQuotes: boolean): PlaceSet;
}

/** Reads which passages of a segment hold a clause, and how often. */
export class ClauseReader {
  readonly #source: ClauseSource;
  readonly #inQuotes: boolean;
  readonly #words: WordReader;
  readonly #sums: SlotSums;
  readonly #wordSums: SlotSums;
  /** By slot: how many words of a phrase are there, how many of them must be, and how often the rarest is. */
  readonly #held: Uint16Array;
  readonly #needed: Uint16Array;
  readonly #least: Float64Array;

  /** `size`: how many slots a segment has at most; `inQuotes`: whether only words between quotation marks meet a clause. */
  constructor(source: ClauseSource, size: number, inQuotes: boolean) {
    this.#source = source;
    this.#inQuotes = inQuotes;
    this.#words = new WordReader(size);
    this.#sums = new SlotSums(size);
    this.#wordSums = new SlotSums(size);
    this.#held = new Uint16Array(size);
    this.#needed = new Uint16Array(size);
    this.#least = new Float64Array(size);
  }

  read({ alternatives }: PlannedClause, segment: Segment): SlotList {
    for (const item of alternatives) {
      if (item.kind === 'phrase') this.#addPhrase(item, segment);
      else this.#addWords(item, segment);
    }
    return this.#sums.take();
  }

  #addWords({ words }: PlannedItem, segment: Segment): void {
    const where = this.#inQuotes ? 'in quotes' : 'anywhere';
    for (const word of words) {
      this.#words.add(word, (stem) => this.#source.postingsOf(stem), segment, where, this.#sums);
    }
  }

  /**
   * A phrase occurs at most as often as its rarest word. Words of scripts without spaces need not be there as words: the text
   * may be cut otherwise. Whether the phrase itself is in the text, its places say.
   */
  #addPhrase({ words, phrase }: Extract<PlannedItem, { kind: 'phrase' }>, segment: Segment): void {
    const lists = words.map((word) => {
      this.#words.add(word, (stem) => this.#source.postingsOf(stem), segment, 'nowhere', this.#wordSums);
      return { list: this.#wordSums.take(), isNeeded: !word.isUnspaced };
    });
    for (const { list, isNeeded } of lists) this.#countWord(list, isNeeded);
    const needed = lists.filter(({ isNeeded }) => isNeeded);
    const places = this.#source.placesOf(phrase, this.#inQuotes);
    const candidates = needed[0]?.list.slots ?? Int32Array.from(segment.live.keys());
    for (let at = 0; at < candidates.length; at += 1) {
      const slot = candidates[at] ?? 0;
      if (segment.live[slot] !== 1 || (this.#needed[slot] ?? 0) < needed.length) continue;
      const frequency = (this.#held[slot] ?? 0) < words.length ? 0 : (this.#least[slot] ?? 0);
      const isThere = places.has(segment.placeOf(slot));
      this.#sums.add(slot, frequency, HOLDS.inText | (isThere ? HOLDS.meant | HOLDS.meantInText : 0));
    }
    for (const { list } of lists) this.#forgetWord(list);
  }

  #countWord({ slots, frequencies }: SlotList, isNeeded: boolean): void {
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? 0;
      const held = this.#held[slot] ?? 0;
      const frequency = frequencies[at] ?? 0;
      this.#least[slot] = held === 0 ? frequency : Math.min(this.#least[slot] ?? 0, frequency);
      this.#held[slot] = held + 1;
      if (isNeeded) this.#needed[slot] = (this.#needed[slot] ?? 0) + 1;
    }
  }

  #forgetWord({ slots }: SlotList): void {
    for (let at = 0; at < slots.length; at += 1) {
      this.#held[slots[at] ?? 0] = 0;
      this.#needed[slots[at] ?? 0] = 0;
    }
  }
}
