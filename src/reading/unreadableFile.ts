/**
 * A file that cannot become a document. The message is the reason for the owner of the file. It follows the name of the
 * file ("report.pdf" + "is encrypted; …") and says what to do, if anything can be done.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
