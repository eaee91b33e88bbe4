import type { AnalysedForm, AnalysedPassage } from '../../analysis/analysedPassage.ts';
import { HEADING_WEIGHT } from './fieldWeights.ts';
import { PostingWriter } from './postingWriter.ts';

/** By how much the number of passages changes that hold a stem. */
export interface PendingStem {
  readonly stem: string;
  passages: number;
  /** The same as ranking counts it, in thousandths: one that holds less than a whole word of it counts for that part. */
  held: number;
}

/** What is to be written of a term: by how much its numbers change, and the passages of a new segment that hold it. */
export interface PendingTerm {
  readonly folded: string;
  /** The first spelling that counts for the vocabulary. */
  surface: string;
  readonly stem: PendingStem;
  passages: number;
  counted: number;
  capitalised: number;
  small: number;
  /** Undefined if no new passage holds it. */
  postings: PostingWriter | undefined;
  /** Another term of the same form. */
  next: PendingTerm | undefined;
}

/** What `held` counts a passage that holds a whole word of a stem. */
export const HELD_UNIT = 1_000;

/** Collects the changes of many passages, so that the row of a term is written once for all of them. */
export class PendingTerms {
  readonly #byForm = new Map<string, PendingTerm>();
  readonly #stems = new Map<string, PendingStem>();

  /** Takes the new passage in `slot` in. `titleWeight` is what a word of its title counts. Without a slot it gets no postings. */
  add(passage: AnalysedPassage, titleWeight: number, slot?: number): void {
    for (const form of passage.forms) {
      const term = this.#count(form, 1);
      if (slot === undefined) continue;
      term.postings ??= new PostingWriter();
      term.postings.add(slot, form.text, form.headings, form.title, form.quoted > 0);
    }
    this.#countStems(passage, titleWeight, 1);
  }

  /** Takes a passage out that is no longer in the index. */
  remove(passage: AnalysedPassage, titleWeight: number): void {
    for (const form of passage.forms) this.#count(form, -1);
    this.#countStems(passage, titleWeight, -1);
  }

  /** In the order in which their forms came. */
  *terms(): Generator<PendingTerm> {
    for (const first of this.#byForm.values()) {
      for (let term: PendingTerm | undefined = first; term !== undefined; term = term.next) yield term;
    }
  }

  stems(): Iterable<PendingStem> {
    return this.#stems.values();
  }

  #count(form: AnalysedForm, sign: 1 | -1): PendingTerm {
    const term = this.#termOf(form);
    if (term.counted <= 0 && sign * form.counted > 0) term.surface = form.surface;
    term.passages += sign;
    term.counted += sign * form.counted;
    term.capitalised += sign * form.capitalised;
    term.small += sign * form.small;
    return term;
  }

  #countStems({ forms }: AnalysedPassage, titleWeight: number, sign: 1 | -1): void {
    const frequencies = new Map<string, number>();
    for (const { stem, text, headings, title } of forms) {
      const frequency = text + HEADING_WEIGHT * headings + titleWeight * title;
      frequencies.set(stem, (frequencies.get(stem) ?? 0) + frequency);
    }
    for (const [stem, frequency] of frequencies) {
      const counted = this.#stemOf(stem);
      counted.passages += sign;
      counted.held += sign * Math.round(HELD_UNIT * Math.min(1, frequency));
    }
  }

  #termOf({ folded, stem, surface }: AnalysedForm): PendingTerm {
    let last: PendingTerm | undefined;
    for (let term = this.#byForm.get(folded); term !== undefined; term = term.next) {
      if (term.stem.stem === stem) return term;
      last = term;
    }
    const numbers = { passages: 0, counted: 0, capitalised: 0, small: 0 };
    const lists = { postings: undefined, next: undefined };
    const made: PendingTerm = { folded, surface, stem: this.#stemOf(stem), ...numbers, ...lists };
    if (last === undefined) this.#byForm.set(folded, made);
    else last.next = made;
    return made;
  }

  #stemOf(stem: string): PendingStem {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const made: PendingStem = { stem, passages: 0, held: 0 };
    this.#stems.set(stem, made);
    return made;
  }
}
