/** What a step returned, and how long it took in milliseconds of real time. */
export async function timed<T>(step: () => T | Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const begun = performance.now();
  const value = await step();
  return { value, ms: Math.round(performance.now() - begun) };
}
