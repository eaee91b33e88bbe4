import { UserError } from '../../errors.ts';
import type { Press } from '../customIds.ts';

/** So many pages are remembered. */
const REMEMBERED = 1_000;

/** The pages that were posted lately. Someone may press Share twice, or Thread as well, before the button says that it is done. */
export class PostedPages {
  /** By page: the Discord id of the message, or null if it could not be posted, after all that was begun. */
  readonly #posting = new Map<string, Promise<string | null>>();

  /** Posts a page unless an earlier press has posted it, and returns the Discord id of the message. Presses of one page wait for each other. */
  async once({ reply, number, key }: Press, post: () => Promise<string>): Promise<string> {
    const page = `${reply} ${number} ${key}`;
    const before = this.#posting.get(page) ?? Promise.resolve(null);
    const posting = before.catch(refusedToo).then((posted) => posted ?? post());
    this.#posting.set(page, posting);
    // Whoever presses after a failure was told of it, and may try again.
    posting.catch(() => this.#posting.delete(page));
    if (this.#posting.size > REMEMBERED)
      for (const oldest of this.#posting.keys().take(1)) this.#posting.delete(oldest);
    return posting;
  }
}

/** What is said to the first press, for example that nobody knows whether the page is there, holds for those that wait for it. */
function refusedToo(error: unknown): null {
  if (error instanceof UserError) throw error;
  return null;
}
