/**
 * Shows how far long work is, by editing the reply. Discord takes few edits, so only the last line is shown if several come
 * during an edit.
 */
export class ProgressLine {
  readonly #edit: (line: string) => Promise<unknown>;
  readonly #failure = new AbortController();
  #next: string | undefined;
  #editing: Promise<void> | undefined;

  constructor(edit: (line: string) => Promise<unknown>) {
    this.#edit = edit;
  }

  /** Aborted, with the error, if an edit fails: nobody sees the reply any more. */
  get signal(): AbortSignal {
    return this.#failure.signal;
  }

  readonly say = (line: string): void => {
    this.#next = line;
    this.#editing ??= this.#showAll();
  };

  /** Shows no more lines, and resolves when none can come over what is shown next. */
  async end(): Promise<void> {
    this.#next = undefined;
    await this.#editing;
  }

  async #showAll(): Promise<void> {
    try {
      while (this.#next !== undefined) {
        const line = this.#next;
        this.#next = undefined;
        await this.#edit(line);
      }
    } catch (error) {
      this.#failure.abort(error);
    } finally {
      this.#editing = undefined;
    }
  }
}
