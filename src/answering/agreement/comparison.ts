import type { Findings } from '../../finding/findings.ts';
import { languageOfSentence, type Matter, matterWordsIn } from '../../finding/statements/stance/matter.ts';
import type { Around } from '../../finding/statements/stance/polarity.ts';
import type { Wanted } from '../../languages/parts/asking.ts';
import type { Candidate } from '../ask/candidate.ts';

/** A question by which passages are compared. */
export interface Comparison {
  readonly wanted: Wanted;
  readonly matter: Matter;
  readonly findings: Findings;
}

/** The words of the question in the sentence of a candidate, without those of its span. */
export function aroundSpan({ hit, sentence, span }: Candidate, matter: Matter): Around {
  return matterWordsIn(hit.document.text, sentence, span, languageOf({ hit, sentence }, matter), matter);
}

/** The language in which the sentence of a candidate is read. */
export function languageOf(
  { hit: { document }, sentence }: Pick<Candidate, 'hit' | 'sentence'>,
  matter: Matter,
): string | undefined {
  return languageOfSentence(document.text, sentence, document.metadata.language, matter);
}

/** Whether the sentence of a candidate has a word for what happened that the question has. */
export function hasEvent(candidate: Candidate, matter: Matter): boolean {
  return aroundSpan({ ...candidate, span: null }, matter).events.length > 0;
}
