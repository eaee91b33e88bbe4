/**
 * A file that cannot become a document. The message is the reason in words for the file's owner, written to
 * follow the file's name ("report.pdf" + "is encrypted: …"), and says what to do where anything can be done.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
