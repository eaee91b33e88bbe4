/** A file that someone attached to a command or to a message, as plain data that other threads take. */
export interface Attachment {
  readonly name: string;
  /** Where its bytes are: an address that {@link isTrusted} allows. */
  readonly url: string;
  /** Bytes, as Discord counts them. */
  readonly size: number;
}
