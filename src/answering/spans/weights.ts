import { z } from 'zod';
import file from './spanWeights.json' with { type: 'json' };

/** The kinds of stretches that are weighed: `thing` is whatever a noun after “which” names. */
export const SPAN_KINDS = ['person', 'body', 'place', 'time', 'number', 'thing'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** For each kind of stretch what each sign is worth. */
export type SpanWeights = Readonly<Record<SpanKind, Readonly<Record<string, number>>>>;

/**
 * `npm run --silent eval -- fit spans` makes such a file anew by the method of fitSpans.ts; nobody edits it by hand. The
 * file that ships is the fit of version 0.1.0: a fresh one gives more spans on the questions that it is fitted on, and
 * leaves the other sets as they are or a little worse.
 */
const WEIGHTS: SpanWeights = z.record(z.enum(SPAN_KINDS), z.record(z.string(), z.number())).parse(file);

/**
 * How likely each of a sentence's candidates is the answer, from 0 to 1; what is missing to 1 is none of them. A
 * conditional logit over the candidates and “none of them”, which has no signs.
 */
export function likelihoods(kind: SpanKind, signs: readonly Readonly<Record<string, number>>[]): readonly number[] {
  const weights = Object.entries(WEIGHTS[kind]);
  const odds = signs.map((own) =>
    Math.exp(weights.reduce((sum, [sign, weight]) => sum + weight * (own[sign] ?? 0), 0)),
  );
  const all = odds.reduce((sum, one) => sum + one, 1);
  return odds.map((one) => one / all);
}
