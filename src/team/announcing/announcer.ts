import type { AnnouncementContext } from './announcementContext.ts';
import { postDueDigests, postOpenDigests } from './digestRound.ts';
import { findNews, postNews } from './watchRound.ts';

/** Time between two rounds, in milliseconds: well below a minute, the precision of schedules. */
const INTERVAL = 15_000;

/** Posts news and digests in channels, in one round after the other, from `start` to `stop`. */
export class Announcer {
  readonly #context: AnnouncementContext;
  #running: Promise<void> = Promise.resolve();
  #isWaiting = false;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(context: AnnouncementContext) {
    this.#context = context;
  }

  /** Begins with a round at once, for what became due while the program was not running. */
  start(): void {
    this.#timer = setInterval(() => void this.round(), INTERVAL);
    void this.round();
  }

  /**
   * Looks for news, posts what waits and sends the digests that are due. If a round has been asked for and has not begun yet, it is
   * that one. Never rejects: errors are logged.
   */
  round(): Promise<void> {
    if (this.#isWaiting || this.#isStopped) return this.#running;
    this.#isWaiting = true;
    this.#running = this.#running.then(async () => {
      this.#isWaiting = false;
      for (const step of [findNews, postNews, postOpenDigests, postDueDigests]) {
        if (this.#isStopped) return;
        try {
          await step(this.#context);
        } catch (error) {
          this.#context.log.error(
            { err: error, step: step.name },
            'announcing failed; it is tried again in the next round',
          );
        }
      }
    });
    return this.#running;
  }

  /** Begins no new round, and resolves when the running one has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }
}
