/** One choice to learn from: what each alternative shows, and which of them are right. */
export interface Choice {
  /** The signs of each alternative, with their values. */
  readonly alternatives: readonly (readonly (readonly [sign: string, value: number])[])[];
  /** Places of the right alternatives; if there are several, any of them will do. */
  readonly right: readonly number[];
  /** How much the choice counts; 1 if it is not given. */
  readonly weight?: number;
}

export interface ConditionalLogitOptions {
  /** How strongly weights are drawn to exactly 0 (lasso), beside the mean loss of a choice. */
  readonly lasso: number;
  /** How strongly large weights are drawn to 0 (ridge), beside the mean loss of a choice. */
  readonly ridge: number;
  /** A sign that is not drawn to 0, such as the constant; none if it is not given. */
  readonly free?: string;
  /** Signs that occur in fewer alternatives than this get no weight. */
  readonly leastSeen: number;
  /** Weights nearer to 0 than this are left out of the result. */
  readonly leastWeight: number;
}

const ROUNDS = 600;
/** Fitting ends when no round improves the mean loss of a choice by more than this. */
const STILL = 1e-8;

/**
 * Fits a conditional logit (McFadden 1974): the likelihood of an alternative is the exponential of its weighted signs,
 * divided by the sum of all alternatives' of that choice. Minimises the penalised negative logarithm of the likelihood
 * of the right alternatives by accelerated proximal gradients (FISTA; Beck and Teboulle 2009) with backtracking. The
 * result depends on the choices and the options alone. Throws if there is no choice, or one without a right alternative.
 */
export function fitConditionalLogit(
  choices: readonly Choice[],
  { lasso, ridge, free, leastSeen, leastWeight }: ConditionalLogitOptions,
): ReadonlyMap<string, number> {
  if (choices.length === 0) throw new Error('there is nothing to fit on');
  const signs = signsOf(choices, leastSeen);
  const places = new Map(signs.map((sign, place) => [sign, place]));
  const rows = choices.map((choice) => rowOf(choice, places));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const drawn = signs.map((sign) => (sign === free ? 0 : 1));
  const smooth = (weights: Float64Array, slope: Float64Array | null): number =>
    lossOf(rows, weights, slope, total) + ridgeOf(weights, slope, ridge, drawn);
  let [weights, ahead] = [new Float64Array(signs.length), new Float64Array(signs.length)];
  let [momentum, step, before] = [1, 1, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(signs.length);
    const here = smooth(ahead, slope);
    let next = shrunk(ahead, slope, step, lasso, drawn);
    while (smooth(next, null) > boundOf(here, slope, ahead, next, step) + 1e-12) {
      step /= 2;
      next = shrunk(ahead, slope, step, lasso, drawn);
    }
    const loss =
      smooth(next, null) + lasso * next.reduce((sum, weight, place) => sum + Math.abs(weight) * (drawn[place] ?? 1), 0);
    // A step that makes it worse is taken anew without momentum (O'Donoghue and Candès 2015).
    if (loss > before) {
      momentum = 1;
      ahead = weights;
      before = Number.POSITIVE_INFINITY;
      continue;
    }
    const faster = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const carry = (momentum - 1) / faster;
    ahead = next.map((weight, place) => weight + carry * (weight - (weights[place] ?? 0)));
    weights = next;
    momentum = faster;
    if (before - loss < STILL) break;
    before = loss;
  }
  return new Map(
    signs.flatMap((sign, place) => {
      const weight = weights[place] ?? 0;
      return Math.abs(weight) < leastWeight ? [] : [[sign, weight] as const];
    }),
  );
}

interface Row {
  /** For each alternative the places of its signs, and their values. */
  readonly alternatives: readonly { readonly places: readonly number[]; readonly values: readonly number[] }[];
  readonly right: ReadonlySet<number>;
  readonly weight: number;
}

function signsOf(choices: readonly Choice[], leastSeen: number): readonly string[] {
  const seen = new Map<string, number>();
  for (const { alternatives } of choices) {
    for (const alternative of alternatives) {
      for (const sign of new Set(alternative.map(([name]) => name))) seen.set(sign, (seen.get(sign) ?? 0) + 1);
    }
  }
  return [...seen].flatMap(([sign, count]) => (count < leastSeen ? [] : [sign])).sort();
}

function rowOf({ alternatives, right, weight = 1 }: Choice, places: ReadonlyMap<string, number>): Row {
  if (right.length === 0) throw new Error('a choice has no right alternative');
  return {
    alternatives: alternatives.map((alternative) => {
      const known = alternative.flatMap(([sign, value]) => {
        const place = places.get(sign);
        return place === undefined ? [] : [{ place, value }];
      });
      return { places: known.map(({ place }) => place), values: known.map(({ value }) => value) };
    }),
    right: new Set(right),
    weight,
  };
}

/** Mean negative log-likelihood; its gradient is added to `slope` if there is one. */
function lossOf(rows: readonly Row[], weights: Float64Array, slope: Float64Array | null, total: number): number {
  let loss = 0;
  for (const { alternatives, right, weight } of rows) {
    const scores = alternatives.map(({ places, values }) =>
      places.reduce((sum, place, at) => sum + (weights[place] ?? 0) * (values[at] ?? 0), 0),
    );
    const highest = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - highest));
    const all = odds.reduce((sum, one) => sum + one, 0);
    const ofRight = odds.reduce((sum, one, at) => (right.has(at) ? sum + one : sum), 0);
    const share = weight / total;
    loss -= share * Math.log(ofRight / all);
    if (slope === null) continue;
    for (const [at, { places, values }] of alternatives.entries()) {
      const odd = odds[at] ?? 0;
      const pull = share * (odd / all - (right.has(at) ? odd / ofRight : 0));
      for (const [nth, place] of places.entries()) slope[place] = (slope[place] ?? 0) + pull * (values[nth] ?? 0);
    }
  }
  return loss;
}

function ridgeOf(weights: Float64Array, slope: Float64Array | null, ridge: number, drawn: readonly number[]): number {
  let sum = 0;
  for (const [place, weight] of weights.entries()) {
    const pull = drawn[place] ?? 1;
    sum += pull * weight * weight;
    if (slope !== null) slope[place] = (slope[place] ?? 0) + ridge * pull * weight;
  }
  return (ridge * sum) / 2;
}

/** A gradient step, after which each weight is drawn to 0 by the lasso. */
function shrunk(
  from: Float64Array,
  slope: Float64Array,
  step: number,
  lasso: number,
  drawn: readonly number[],
): Float64Array<ArrayBuffer> {
  return Float64Array.from(from, (weight, place) => {
    const moved = weight - step * (slope[place] ?? 0);
    return Math.sign(moved) * Math.max(0, Math.abs(moved) - step * lasso * (drawn[place] ?? 1));
  });
}

/** The quadratic bound that a step has to keep below. */
function boundOf(here: number, slope: Float64Array, from: Float64Array, to: Float64Array, step: number): number {
  let bound = here;
  for (const [place, weight] of to.entries()) {
    const moved = weight - (from[place] ?? 0);
    bound += (slope[place] ?? 0) * moved + (moved * moved) / (2 * step);
  }
  return bound;
}
