/** A text of a message, as it is read from top to bottom. */
export interface MessagePart {
  /**
   * `words`: what the message says. `label`: what names or dates something beside it, such as the author or the footer of an
   * embed.
   */
  readonly kind: 'words' | 'label';
  readonly text: string;
  /** The name over the words, as the fields of embeds have it. */
  readonly name?: string;
}
