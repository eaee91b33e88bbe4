/**
 * The time in milliseconds since 1970 as this thread counts it from its start on: it does not follow when the clock of the
 * machine is set. For periods that end while the program runs.
 */
export function steadyNow(): number {
  return Math.round(performance.timeOrigin + performance.now());
}
