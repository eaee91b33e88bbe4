import { type Choice, fitConditionalLogit } from '../../fitting/conditionalLogit.ts';
import { SPAN_KINDS, type SpanKind, type SpanWeights } from './weights.ts';

/** A sentence that contains the answer to a question, with the stretches in it that may be what was asked for. */
export interface MarkedSpans {
  readonly kind: SpanKind;
  /** The signs of each candidate, with their values. */
  readonly candidates: readonly Readonly<Record<string, number>>[];
  /** Places of the candidates that are the marked answer; empty if none is. */
  readonly right: readonly number[];
}

/** Chosen by fitting on one half of the questions and measuring on the other. */
export const SPAN_FIT = { ridge: 1e-2, lasso: 0, free: 'constant', leastSeen: 5, leastWeight: 0.1 } as const;

/**
 * Fits the weights of each kind: of all candidates of a sentence and “none of them”, the marked answer is to be the
 * likeliest. Returns weights of two decimals. Deterministic. Throws if a kind has nothing to fit on.
 */
export function fitSpans(marked: readonly MarkedSpans[]): SpanWeights {
  const weightsOf = (kind: SpanKind): Readonly<Record<string, number>> => {
    const choices = marked.filter((one) => one.kind === kind && one.candidates.length > 0).map(choiceOf);
    return Object.fromEntries(
      [...fitConditionalLogit(choices, SPAN_FIT)].map(([sign, weight]) => [sign, Number(weight.toFixed(2))]),
    );
  };
  const [person, body, place, time, number, thing] = SPAN_KINDS.map(weightsOf);
  if (!person || !body || !place || !time || !number || !thing) throw new Error('a kind of span has no weights');
  return { person, body, place, time, number, thing };
}

function choiceOf({ candidates, right }: MarkedSpans): Choice {
  return {
    alternatives: [...candidates.map((signs) => Object.entries(signs)), []],
    right: right.length > 0 ? right : [candidates.length],
  };
}
