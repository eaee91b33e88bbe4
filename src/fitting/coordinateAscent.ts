/** When a step is taken. */
export interface AscentOptions {
  /** Sizes of the steps, the largest first; those of one size are tried until none is taken. */
  readonly steps: readonly number[];
  /** The mean of the figures must rise by at least this: a smaller gain is noise. */
  readonly leastGain: number;
  /** No figure may fall by more than this below what the first weights gave. */
  readonly mostLoss: number;
}

/** Weights have at most so many decimals. */
const DECIMALS = 3;

/**
 * Coordinate ascent (Metzler and Croft 2007): moves one weight at a time, up or down by a step, as long as that raises the mean of
 * some figures and lowers none of them too much. It serves for measures such as nDCG that have no gradient. `measure` gives
 * the figures of some weights, one for each set of data. Deterministic: begins with `first` and tries the weights in the
 * order of its keys. Weights do not fall below `least`.
 */
export function coordinateAscent<Name extends string>(
  first: Readonly<Record<Name, number>>,
  measure: (weights: Readonly<Record<Name, number>>) => readonly number[],
  { steps, leastGain, mostLoss }: AscentOptions,
  least = Number.NEGATIVE_INFINITY,
): Readonly<Record<Name, number>> {
  const isName = (key: string): key is Name => key in first;
  const names = Object.keys(first).filter(isName);
  const floor = measure(first).map((figure) => figure - mostLoss);
  let weights = first;
  let best = meanOf(measure(first));
  for (const step of steps) {
    for (let isMoving = true; isMoving; ) {
      isMoving = false;
      for (const name of names) {
        for (const by of [step, -step]) {
          const moved = { ...weights, [name]: Number(Math.max(least, weights[name] + by).toFixed(DECIMALS)) };
          const figures = measure(moved);
          const mean = meanOf(figures);
          if (mean < best + leastGain || figures.some((figure, at) => figure < (floor[at] ?? 0))) continue;
          weights = moved;
          best = mean;
          isMoving = true;
        }
      }
    }
  }
  return weights;
}

function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
}
