import { constants, setPriority } from 'node:os';

/**
 * Lets other threads go first when the processors are busy, so that the thread that holds the connection is not kept waiting by an
 * answer. Returns whether that was possible: on Linux a priority belongs to a thread, elsewhere to the whole process, and a supervisor
 * may forbid it.
 */
export function giveWay(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    // 0 is the thread that calls.
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
    return true;
  } catch {
    return false; // everything works without it
  }
}
