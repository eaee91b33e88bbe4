import { setTimeout } from 'node:timers/promises';
import { isBusy } from './busy.ts';

/** How long work waits for a database that another process holds, in milliseconds. */
const PATIENCE = 60_000;
/** Pauses between two attempts, in milliseconds. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;

/**
 * Does work that writes. While another process holds the database, the work is tried again after pauses, in which this thread
 * serves others. It must be one transaction, of which nothing is done if it is refused. Throws what the work throws, and the
 * refusal if the database is still held after {@link PATIENCE}.
 */
export async function whenFree<T>(work: () => T | Promise<T>, patience = PATIENCE): Promise<T> {
  const until = performance.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
      await setTimeout(pause);
    }
  }
}
