import type { Findings } from '../../finding/findings.ts';
import { languageOfSentence, type Matter, matterOf, matterWordsIn } from '../../finding/statements/stance/matter.ts';
import type { Around } from '../../finding/statements/stance/polarity.ts';
import { wordsIn } from '../../languages/list.ts';
import type { Wanted } from '../../languages/parts/asking.ts';
import type { Question } from '../../questions/question.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Candidate } from '../ask/candidate.ts';

/** A question by which passages are compared. */
export interface Comparison {
  readonly wanted: Wanted;
  readonly matter: Matter;
  readonly findings: Findings;
}

/**
 * How the passages that answer a question, which was asked in these words, are compared. A question without a word to ask
 * with asks for yes or no, in languages that show it in no other way.
 */
export function comparisonFor(
  asked: string,
  { wanted, language }: Pick<Question, 'wanted' | 'language'>,
  findings: Findings,
): Comparison {
  const asking = wordsIn(language, ({ questionWords }) => questionWords?.asking);
  const isWordless = /[?？؟]\s*$/u.test(asked) && !tokenize(asked).some(({ folded }) => asking.has(folded));
  return {
    wanted: wanted === 'other' && isWordless ? 'yes or no' : wanted,
    matter: matterOf(asked, language),
    findings,
  };
}

/** The words of the question in the sentence of a candidate, without those of its span. */
export function aroundSpan({ hit, sentence, span }: Candidate, matter: Matter): Around {
  return matterWordsIn(hit.document.standing, sentence, span, languageOf({ hit, sentence }, matter), matter);
}

/** The language in which the sentence of a candidate is read. */
export function languageOf(
  { hit: { document }, sentence }: Pick<Candidate, 'hit' | 'sentence'>,
  matter: Matter,
): string | undefined {
  return languageOfSentence(document.standing, sentence, document.metadata.language, matter);
}

/** Whether the sentence of a candidate has a word for what happened that the question has. */
export function hasEvent(candidate: Candidate, matter: Matter): boolean {
  return aroundSpan({ ...candidate, span: null }, matter).events.length > 0;
}
