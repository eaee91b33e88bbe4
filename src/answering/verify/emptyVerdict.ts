import type { Verdict } from './verifyAnswer.ts';

/** The parts of a verdict that says nothing yet of where words are and how they differ. */
export const EMPTY_VERDICT = {
  found: null,
  pieces: [],
  parts: [],
  joined: null,
  differences: [],
  writtenOtherwise: [],
  cutBefore: null,
  cutAfter: null,
  turned: null,
  spoken: null,
  struck: [],
  stance: null,
  speaker: null,
  also: [],
  nearest: null,
} satisfies Partial<Verdict>;
