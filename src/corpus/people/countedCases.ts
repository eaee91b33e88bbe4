import type { WordCase, WordCases } from '../../finding/names/wordCases.ts';
import type { AnalysedPassage } from '../../search/analysis/analysedPassage.ts';

/** How some documents write their words, counted as they come and go. */
export class CountedCases implements WordCases {
  readonly #counts = new Map<string, { counted: number; capitalised: number; small: number }>();

  form(folded: string): WordCase | undefined {
    const count = this.#counts.get(folded);
    return count === undefined || count.counted === 0 ? undefined : count;
  }

  /** Adds the words of a document, or takes them away; `sign` is 1 or -1. Returns its words. */
  count(passages: readonly AnalysedPassage[], sign: 1 | -1): ReadonlySet<string> {
    const words = new Set<string>();
    for (const { forms } of passages) {
      for (const { folded, counted, capitalised, small } of forms) {
        const count = this.#counts.get(folded) ?? { counted: 0, capitalised: 0, small: 0 };
        count.counted += sign * counted;
        count.capitalised += sign * capitalised;
        count.small += sign * small;
        this.#counts.set(folded, count);
        words.add(folded);
      }
    }
    return words;
  }
}
