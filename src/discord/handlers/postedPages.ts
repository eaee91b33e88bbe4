/** So many pages are remembered. */
const REMEMBERED = 1_000;

/** The pages whose Share was pressed lately. Someone may press twice before the button says that it is done. */
export class PostedPages {
  /** By page: resolves with whether it was posted, after all that was begun. */
  readonly #posting = new Map<string, Promise<boolean>>();

  /** Posts a page unless an earlier press has posted it. Presses of one page wait for each other. */
  async once(page: string, post: () => Promise<unknown>): Promise<void> {
    const before = this.#posting.get(page) ?? Promise.resolve(false);
    const posting = before
      .catch(() => false)
      .then(async (wasPosted) => {
        if (!wasPosted) await post();
        return true;
      });
    this.#posting.set(page, posting);
    if (this.#posting.size > REMEMBERED)
      for (const oldest of this.#posting.keys().take(1)) this.#posting.delete(oldest);
    await posting;
  }
}
