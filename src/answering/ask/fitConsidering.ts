import { type Choice, fitConditionalLogit } from '../../fitting/conditionalLogit.ts';
import type { ConsideringWeights } from './consideringWeights.ts';
import type { PassageSigns } from './passageSigns.ts';

/** A question with the passages that were considered for it. */
export interface JudgedQuestion {
  readonly passages: readonly {
    /** The score of its words as a share of the best, less what its sentence loses for denying or lacking something. */
    readonly score: number;
    readonly signs: PassageSigns;
  }[];
  /** Places of the passages that answer; one or more. */
  readonly answering: readonly number[];
  /** How much the question counts: the questions of one set count as much together as those of any other. */
  readonly weight: number;
}

/** Weak, since there are seven weights for thousands of questions. */
const FIT = { lasso: 0, ridge: 1e-4, leastSeen: 1, leastWeight: 0 } as const;

/**
 * Fits the weights that make the answering passages of each question likeliest (conditional logit, as ListNet of Cao and
 * others 2007), beside the score of the words, whose own weight is the unit. Returns weights of two decimals. Throws if the score of the
 * words speaks against a passage: the weights would then have no unit.
 */
export function fitConsidering(questions: readonly JudgedQuestion[]): ConsideringWeights {
  const fitted = fitConditionalLogit(questions.map(choiceOf), FIT);
  const unit = fitted.get('score') ?? 0;
  if (unit <= 0) throw new Error('the score of the words does not speak for a passage');
  const beside = (sign: keyof PassageSigns): number => Number(((fitted.get(sign) ?? 0) / unit).toFixed(2));
  return {
    wording: beside('wording'),
    sentenceWording: beside('sentenceWording'),
    sentenceShare: beside('sentenceShare'),
    sign: beside('sign'),
    heaviestLost: beside('heaviestLost'),
    namesLost: beside('namesLost'),
  };
}

function choiceOf({ passages, answering, weight }: JudgedQuestion): Choice {
  return {
    alternatives: passages.map(({ score, signs }) => [['score', score], ...Object.entries(signs)]),
    right: answering,
    weight,
  };
}
