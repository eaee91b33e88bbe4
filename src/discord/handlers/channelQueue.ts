/** How long an answer waits for the earlier ones in its channel, in milliseconds. After that it is given without them. */
const PATIENCE = 3_000;

/**
 * The order of the answers in each channel. The event of a message can come before Discord has confirmed the answer that it
 * replies to, so a question waits until the earlier answers are remembered.
 */
export class ChannelQueue {
  /** By channel: settles when all work that was begun there so far is over. */
  readonly #last = new Map<string, Promise<unknown>>();

  /**
   * Begins the work at once. `earlier` resolves when the work begun before it in the channel, and in the channel `above`
   * (of a thread its parent), is over, or after {@link PATIENCE}. Returns what the work returns, and throws what it throws.
   */
  async run<T>(channel: string, above: string | null, work: (earlier: () => Promise<void>) => Promise<T>): Promise<T> {
    const before = [channel, above ?? ''].flatMap((each) => this.#last.get(each) ?? []);
    const working = work(() => patiently(Promise.allSettled(before)));
    const last = Promise.allSettled([...before, working]);
    this.#last.set(channel, last);
    try {
      return await working;
    } finally {
      if (this.#last.get(channel) === last) this.#last.delete(channel);
    }
  }
}

async function patiently(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
