/** What a question for someone's words asks of them. */
export type StatementForm =
  /** What someone said: "What did Calder say about the lamp?" */
  | 'what'
  /** Who said something: "Who called the lamp a toy?" */
  | 'who'
  /** Of whom someone said something: "Whom did Calder praise?" */
  | 'whom'
  /** Whether someone said something: "Did Calder say that the lamp was out?" */
  | 'whether'
  /** Something else, as far as someone says it: "According to Calder, when was the lamp out?" */
  | 'according';

/** A question for someone's words, as its own words give it. */
export interface StatementAsked {
  readonly form: StatementForm;
  /** Who is to have spoken; null if that is asked, or nobody is named. */
  readonly speaker: string | null;
  /** What they are to have spoken of; empty if the question does not say. */
  readonly topic: string;
  /** The verb or noun that asks for the words: say, promise, view. */
  readonly act: string;
  /** Whether the words may ask for something else than speech: "How does the lamp work?" */
  readonly isLoose: boolean;
}

/** How a language asks for statements, and which verbs of its texts do what is asked. All words are in lower case. */
export interface StatementWords {
  /** Reads a question without polite words and without its mark; null if it does not ask for someone's words. */
  readonly read: (question: string) => StatementAsked | null;
  /** Forms of the verbs that do what a verb of a question asks for: "promised", "pledged" for promise. Undefined if any verb of speech does. */
  readonly doing: (act: string) => ReadonlySet<string> | undefined;
}
