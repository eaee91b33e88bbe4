/**
 * The words by which questions of a language lean on what was asked before. Each is alternatives of a regular expression;
 * a part that is left out has no words.
 */
export interface FollowUpWords {
  /** What opens a question that goes on from another one. */
  readonly opening: string;
  /** Whether the opening is written as one word with what follows it. */
  readonly joinsOpening?: boolean;
  /** What joins two questions of one sentence. */
  readonly questionJoiners?: string;
  /** What closes such a question. */
  readonly closing?: string;
  /** What asks, with a preposition before it. */
  readonly asking: string;
  /** Whether what asks is at the beginning; else it is in the place of the answer. */
  readonly asksFirst: boolean;
  /** Words among {@link asking} for when, where, why and how; of languages that leave subjects out. */
  readonly circumstances?: string;
  /** Pronouns for people, for things, and for either. */
  readonly people?: string;
  readonly things?: string;
  readonly either?: string;
  readonly places: string;
  readonly times: string;
  readonly prepositions?: string;
  readonly determiners?: string;
  /** Verbs between what asks and whom it asks about. */
  readonly auxiliaries?: string;
  /** Words after which a noun with its adjectives has ended. */
  readonly conjunctions?: string;
  /** Words that begin a second clause. */
  readonly clauses?: string;
  /** Words before a name that make a place of it. */
  readonly toPlaces?: string;
  /** Small words within a name. */
  readonly nameJoiners?: string;
  /** Whether nouns are written with capitals, which show where they begin and end. */
  readonly capitalisesNouns?: boolean;
  /** How many of the last words of a noun phrase are the verb of the question; `before` is the question up to the phrase. */
  readonly verbAtEnd?: (before: string, words: readonly string[]) => number;
  /** Whether a verb alone can mean what its subject did. */
  readonly dropsSubjects: boolean;
  /** Whether there are no spaces between words, so that no word has a border. */
  readonly unspaced: boolean;
  readonly marks: { readonly before: string; readonly after: string };
}
