import type { PlannedWord } from '../../engine.ts';
import { HEADING_WEIGHT } from './fieldWeights.ts';
import { PostingCursor } from './postingCursor.ts';
import type { Segment } from './segment.ts';
import { HOLDS, type SlotSums } from './slotSums.ts';

/** The posting list of one form in one segment. */
export interface FormPostings {
  readonly folded: string;
  readonly entries: Uint8Array;
}

/** The posting lists of a stem, a list for each of its forms, by segment. */
export type StemPostings = ReadonlyMap<number, readonly FormPostings[]>;

/** Which occurrences of a word meet a clause; none if a phrase decides that. */
export type Where = 'anywhere' | 'in quotes' | 'nowhere';

/** Counts of three fields fit into one number: up to 2²⁰ in text and headings, 2¹³ in the title. */
const HEADINGS = 2 ** 20;
const TITLE = 2 ** 40;

/**
 * Adds how often each passage of a segment holds a word. The forms of a stem count together, as one word, and each stem by
 * what a match by it is worth.
 */
export class WordReader {
  /** By slot: the counts of the three fields in one number, so that sums are exact whatever the order of the forms. */
  readonly #counts: Float64Array;
  readonly #flags: Uint8Array;
  readonly #slots: Int32Array;
  #count = 0;

  /** `size`: how many slots a segment has at most. */
  constructor(size: number) {
    this.#counts = new Float64Array(size);
    this.#flags = new Uint8Array(size);
    this.#slots = new Int32Array(size);
  }

  /** Adds a word to `sums`. */
  add(
    { forms, stems }: PlannedWord,
    postingsOf: (stem: string) => StemPostings,
    segment: Segment,
    where: Where,
    sums: SlotSums,
  ): void {
    for (const [stem, worth] of stems) {
      const lists = postingsOf(stem).get(segment.id) ?? [];
      const [only] = lists;
      if (lists.length === 1 && only !== undefined) {
        addForm(only.entries, worth, segment, forms.has(only.folded) ? where : 'nowhere', sums);
        continue;
      }
      for (const { folded, entries } of lists) this.#read(entries, segment, forms.has(folded) ? where : 'nowhere');
      this.#addTo(sums, worth, segment);
    }
  }

  #read(entries: Uint8Array, { live }: Segment, where: Where): void {
    for (const cursor = new PostingCursor(entries); cursor.next(); ) {
      const { slot, text, headings, title } = cursor;
      if (live[slot] !== 1) continue;
      const before = this.#counts[slot] ?? 0;
      if (before === 0) this.#slots[this.#count++] = slot;
      this.#counts[slot] = before + text + HEADINGS * headings + TITLE * title;
      this.#flags[slot] = (this.#flags[slot] ?? 0) | flagsOf(cursor, where);
    }
  }

  #addTo(sums: SlotSums, worth: number, { documentOf, titleWeights }: Segment): void {
    for (let at = 0; at < this.#count; at += 1) {
      const slot = this.#slots[at] ?? 0;
      const counts = this.#counts[slot] ?? 0;
      const title = Math.floor(counts / TITLE);
      const headings = Math.floor((counts - title * TITLE) / HEADINGS);
      const text = counts - title * TITLE - headings * HEADINGS;
      const frequency = text + HEADING_WEIGHT * headings + (titleWeights[documentOf[slot] ?? 0] ?? 0) * title;
      sums.add(slot, frequency * worth, this.#flags[slot] ?? 0);
      this.#counts[slot] = 0;
      this.#flags[slot] = 0;
    }
    this.#count = 0;
  }
}

/** Adds a stem that has one form. */
function addForm(
  entries: Uint8Array,
  worth: number,
  { live, documentOf, titleWeights }: Segment,
  where: Where,
  sums: SlotSums,
): void {
  for (const cursor = new PostingCursor(entries); cursor.next(); ) {
    const { slot, text, headings, title } = cursor;
    if (live[slot] !== 1) continue;
    const frequency = text + HEADING_WEIGHT * headings + (titleWeights[documentOf[slot] ?? 0] ?? 0) * title;
    sums.add(slot, frequency * worth, flagsOf(cursor, where));
  }
}

/** What an entry says of a clause: {@link HOLDS}. */
function flagsOf({ text, isQuoted }: PostingCursor, where: Where): number {
  const inText = text > 0 ? HOLDS.inText : 0;
  if (where === 'nowhere' || (where === 'in quotes' && !isQuoted)) return inText;
  return inText | HOLDS.meant | (text > 0 ? HOLDS.meantInText : 0);
}
