import type { Verdict } from './verifyAnswer.ts';

/** What is said of a text, in order, and how much of it was not checked. */
export interface JudgedText {
  readonly verdicts: readonly Verdict[];
  /** Quotations, or paragraphs of a text without any, that come after the last one that was checked. */
  readonly skipped: number;
  /** Lines of a word or two that were left out. */
  readonly short: number;
}
