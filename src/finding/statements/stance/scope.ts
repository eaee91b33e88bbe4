import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { StanceWords } from '../../../languages/parts/stanceWords.ts';
import type { Operator, SentenceWords } from './sentenceWords.ts';

/** A sentence with the words by which its language denies and takes sentences apart. */
export interface Reading {
  readonly sentence: SentenceWords;
  readonly lists: StanceWords;
  readonly lexicon: SpeechLexicon;
}

/** What stands over a verb of speech: the phrases that deny it, and those that only suppose it. */
export interface Scope {
  /** Nearest to the verb first. Two of them cancel each other. */
  readonly denials: readonly Operator[];
  readonly suppositions: readonly Operator[];
  /** Whether the clause is what a noun such as "report" says. */
  readonly isClaimed: boolean;
  /** Whether another verb of speech is before it: "Holt said she could call it". */
  readonly isReported: boolean;
}

/** A scope while it is read. */
export interface Draft {
  denials: Operator[];
  suppositions: Operator[];
  isClaimed: boolean;
  isReported: boolean;
}

/** The scope of which nothing was read: the words are given as said. */
export function emptyScope(): Draft {
  return { denials: [], suppositions: [], isClaimed: false, isReported: false };
}
