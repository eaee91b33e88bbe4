import { digestsDue, digestsOpen } from './digestRound.ts';
import { type Desk, findNews, postNews } from './watchRound.ts';

/** How often it is looked whether something is due or to be tried again, in milliseconds: well within a minute. */
const INTERVAL = 15_000;

/** Tells channels what they asked to be told: one round after the other, from `start` to `stop`. */
export class Announcer {
  readonly #desk: Desk;
  #running: Promise<void> = Promise.resolve();
  #isWaiting = false;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Begins with a round at once, which catches up on what came due while the program was not running. */
  start(): void {
    this.#timer = setInterval(() => void this.round(), INTERVAL);
    void this.round();
  }

  /**
   * Looks for news, posts what waits and sends the digests that are due. A round that is asked for while one is still to
   * begin is that one. Never rejects: what goes wrong is logged.
   */
  round(): Promise<void> {
    if (this.#isWaiting || this.#isStopped) return this.#running;
    this.#isWaiting = true;
    this.#running = this.#running.then(async () => {
      this.#isWaiting = false;
      for (const step of [findNews, postNews, digestsOpen, digestsDue]) {
        if (this.#isStopped) return;
        try {
          await step(this.#desk);
        } catch (error) {
          this.#desk.log.error(
            { err: error, step: step.name },
            'announcing failed; it is tried again in the next round',
          );
        }
      }
    });
    return this.#running;
  }

  /** Begins nothing new, and resolves once what runs has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }
}
