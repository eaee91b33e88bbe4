import { plainLine } from '../text/plainCharacters.ts';

/**
 * A file that cannot become a document. The message is the reason for the owner of the file. It follows the name of the
 * file ("report.pdf" + "is encrypted; …") and says what to do, if anything can be done.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  /** The reason may quote the file: what cannot be shown is left out of it. */
  constructor(reason: string, options?: ErrorOptions) {
    super(plainLine(reason), options);
  }
}
