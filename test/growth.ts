/** Growth of a work on something four times as long: 4 if it is in proportion to the length, 16 if it grows with the square. */
export const LESS_THAN_THE_SQUARE = 8;

/** Least CPU time that is measured, in microseconds: some systems count it in steps of 10,000. */
const LEAST = 60_000;
const ROUNDS = 6;

/**
 * By how much more CPU time a work takes on something four times as long as `size`. It is the CPU time of this thread, not the
 * time of a clock, so that other programs hardly change it. Each length is measured several times, and the least time of each
 * counts, because chance only adds. Ends as soon as the growth is below {@link LESS_THAN_THE_SQUARE}.
 */
export async function growthOf(work: (size: number) => unknown, size: number): Promise<number> {
  // The first runs are slower, because the engine has yet to compile the code.
  await cpuTimeOf(() => work(size));
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS && !(long / short < LESS_THAN_THE_SQUARE); round += 1) {
    short = Math.min(short, await cpuTimeOf(() => work(size)));
    long = Math.min(long, await cpuTimeOf(() => work(4 * size)));
  }
  return long / short;
}

/** CPU time of one run of a work, in microseconds: the mean of as many as take {@link LEAST} together. */
async function cpuTimeOf(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    await work();
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= LEAST) return (user + system) / runs;
  }
}
