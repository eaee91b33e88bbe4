/** How the text of an option leans on what was asked before it, as “and when?” does. */
export interface FollowsUp<Name extends string = string> {
  /** The option whose text may lean. */
  readonly option: Name;
  /** The text as it reads after the previous one; unchanged if it can be understood alone. */
  readonly read: (previous: string, text: string) => string;
  /** What a text is that asks nothing, such as “hello” or “thank you”; null if it may ask something. */
  readonly talkIn: (text: string) => 'greeting' | 'remark' | null;
  /** A text without what is said to be polite before the question. */
  readonly withoutOpening: (text: string) => string;
  /** Whether a text is a question at all, and not talk such as “thank you”. */
  readonly isQuestion: (text: string) => boolean;
  /** Whether it asks for more than was shown, as “what else?” does. */
  readonly asksForMore: (text: string) => boolean;
}
