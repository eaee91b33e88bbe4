/** A clock in milliseconds that stands still until it is put forward. */
export interface TestClock {
  readonly now: () => number;
  forward(milliseconds: number): void;
}

/**
 * With this clock in a sandbox, the three seconds that Discord waits for an answer are over only if a test says so, however
 * busy the machine is. `start` is in milliseconds since 1970.
 */
export function testClock(start = Date.UTC(2026, 5, 1)): TestClock {
  let at = start;
  return {
    now: () => at,
    forward: (milliseconds) => {
      at += milliseconds;
    },
  };
}
