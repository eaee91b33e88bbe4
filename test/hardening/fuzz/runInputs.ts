import { Random } from './random.ts';
import { isRefusal, type Target } from './targets.ts';

/** What a run came to. */
export interface Run {
  readonly inputs: number;
  readonly refused: number;
  /** Inputs of each door. */
  readonly byTarget: ReadonlyMap<string, number>;
  /** The longest CPU time of an input, in milliseconds. */
  readonly longest: number;
  /** One line each, with the seed that repeats it. */
  readonly found: readonly string[];
}

/** CPU time that one input may take, in milliseconds. */
const MOST = 100;
/** An input that seems to take longer is measured again so often, and its least time counts: chance only adds. */
const AGAIN = 4;

/** Tries the inputs of the seeds from `seed` on. */
export async function runInputs(
  targets: readonly Target[],
  { seed, inputs }: { readonly seed: number; readonly inputs: number },
  progress: (done: number, found: number) => void = () => {},
): Promise<Run> {
  const weighted = targets.flatMap((target) => Array<Target>(target.share).fill(target));
  const found: string[] = [];
  const byTarget = new Map<string, number>();
  let refused = 0;
  let longest = 0;
  for (let at = 0; at < inputs; at += 1) {
    const random = new Random(seed + at);
    const target = random.of(weighted);
    const { input, work } = target.caseOf(random);
    byTarget.set(target.name, (byTarget.get(target.name) ?? 0) + 1);
    const tell = (what: string): void => void found.push(`seed ${seed + at}, ${target.name}: ${what} for ${input}`);
    let time = Number.POSITIVE_INFINITY;
    for (let round = 0; round < AGAIN && time > MOST; round += 1) {
      const before = process.cpuUsage();
      const error = await errorOf(work);
      const { user, system } = process.cpuUsage(before);
      time = Math.min(time, (user + system) / 1000);
      if (round > 0 || error === null) continue;
      if (isRefusal(error)) refused += 1;
      else tell(`throws ${error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : String(error)}`);
    }
    longest = Math.max(longest, time);
    if (time > MOST) tell(`takes ${Math.round(time)} ms`);
    if ((at + 1) % 10_000 === 0) progress(at + 1, found.length);
  }
  return { inputs, refused, byTarget, longest, found };
}

async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    return error;
  }
}
