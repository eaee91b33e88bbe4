import { setTimeout as wait } from 'node:timers/promises';
import { isUnreachable } from './unreachable.ts';

/** Waits so many milliseconds. Rejects if the bot is stopped meanwhile. */
export type Pause = (milliseconds: number) => Promise<void>;

/** Pauses between tries, in milliseconds; the last one again and again. */
const PAUSES: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000];
const LONGEST_PAUSE = 15_000;
/** How long it is tried altogether: the token of an interaction is valid for 15 minutes. */
const PATIENCE = 14 * 60_000;

/** The pauses of a bot that runs until the signal is aborted. */
export function pauseUntil(stopped: AbortSignal): Pause {
  return (milliseconds) => wait(milliseconds, undefined, { ref: false, signal: stopped });
}

/**
 * Does something that may be done again, such as an edit, until it is done or Discord has not been reached for {@link PATIENCE}. Then, and
 * if Discord refuses it, it rejects with the last error.
 */
export function patiently<T>(pause: Pause, act: () => Promise<T>): Promise<T> {
  return persistently(pause, act, isUnreachable);
}

/** The same, as long as `mayRepeat` says that an error lets it be tried again. */
export async function persistently<T>(
  pause: Pause,
  act: () => Promise<T>,
  mayRepeat: (error: unknown) => boolean,
): Promise<T> {
  for (let attempt = 0, waited = 0; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!mayRepeat(error) || waited >= PATIENCE) throw error;
      const next = PAUSES[attempt] ?? LONGEST_PAUSE;
      waited += next;
      await pause(next);
    }
  }
}
