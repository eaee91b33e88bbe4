/** How the text of an option leans on what was asked before it, as “and when?” does. */
export interface FollowsUp<Name extends string = string> {
  /** The option whose text may lean. */
  readonly option: Name;
  /** The text as it reads after the previous one; unchanged if it can be understood alone. */
  readonly read: (previous: string, text: string) => string;
  /** Whether a text is a question at all, and not talk such as “thank you”. */
  readonly isQuestion: (text: string) => boolean;
}
