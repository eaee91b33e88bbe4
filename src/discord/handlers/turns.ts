/** How long an answer waits for the one before it in the same place, in milliseconds: it is then given without. */
const PATIENCE = 3_000;

/**
 * Who speaks after whom, channel by channel. The event of a message can come before Discord has told us that the answer
 * which it replies to was posted, so a question waits until what was begun before it is remembered.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does the work of one turn in a channel; `earlier` resolves once the turns begun before it there, and in `above`, are over. */
  async take<T>(channel: string, above: string | null, work: (earlier: () => Promise<void>) => Promise<T>): Promise<T> {
    const before = [channel, above ?? ''].flatMap((each) => this.#last.get(each) ?? []);
    const working = work(() => patiently(Promise.allSettled(before)));
    const turn = Promise.allSettled([...before, working]);
    this.#last.set(channel, turn);
    try {
      return await working;
    } finally {
      if (this.#last.get(channel) === turn) this.#last.delete(channel);
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
