import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import type { ReadingOptions } from '../fileReader.ts';
import type { ReadingLimits } from './readingLimits.ts';
import { ReadingPool } from './readingPool.ts';

/** What a file was read as, or why it was not. */
export type TextOutcome = { readonly text: string } | { readonly reason: string };

/** Someone waits for the text, and a file that takes longer is one for a dossier. */
const LONGEST_READING = 30;

/**
 * Reads the text of files that came with a call, of any format that has a reader, in processes of their own: a file that
 * exhausts time or memory ends its process and nothing else. What is struck through in a file is not part of its text.
 */
export class TextReader {
  readonly #pool: ReadingPool<{ readonly name: string; readonly bytes: Uint8Array }, TextOutcome>;

  constructor({ seconds, megabytes }: ReadingLimits, options: ReadingOptions) {
    const limits = { seconds: Math.min(seconds, LONGEST_READING), megabytes };
    this.#pool = new ReadingPool(new URL('./readTextChild.ts', import.meta.url), limits, options);
  }

  /** The text of a file. Throws {@link UserError} that says why there is none. */
  readonly read = async (file: { readonly name: string; readonly bytes: Uint8Array }): Promise<string> => {
    const outcome = await this.#pool.ask(file);
    const read = 'result' in outcome ? outcome.result : outcome;
    if ('text' in read) return read.text;
    throw new UserError(wording.files.unreadable(file.name, read.reason));
  };

  /** Ends the processes. */
  close(): void {
    this.#pool.close();
  }
}
