/** What the manager of several processes tells one that is to end. */
export const STOP = { stop: true } as const;

/**
 * Has this process end when its manager says so, or has ended itself: else its shards would go on, and those of the next start would
 * answer everything a second time. `stop` may be called more than once.
 */
export function endWithManager(stop: () => void): void {
  process.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'stop' in message && message.stop === STOP.stop) stop();
  });
  process.on('disconnect', stop);
}
