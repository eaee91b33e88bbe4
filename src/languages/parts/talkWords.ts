/**
 * What people say to each other around their questions. Each is a list of phrases with commas between them; in a language with
 * apostrophes without those.
 */
export interface TalkWords {
  /** What opens a message before the question, and is no word to look for: greetings, and polite ways to begin. */
  readonly openers: string;
  /** Thanks, agreement and the like: a message of nothing else asks nothing. */
  readonly remarks: string;
  /** What asks for more of the same: “anything else”. */
  readonly more: string;
  /** What begins a question for more of the same, each with a colon and the word that asks without it: “what else: what”. */
  readonly moreOf: string;
  /** Laughter, however long: alternatives of a regular expression for one syllable. */
  readonly laughter?: string;
}
