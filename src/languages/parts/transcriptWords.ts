/**
 * The words by which transcripts and forms of a language label their parts. The lists of all languages count for every
 * document, because a file is read before its language is known.
 */
export interface TranscriptWords {
  /** Labels of a question and of its answer, as they are written: Q, Question. Abbreviations have no full stop here. */
  readonly questions?: ReadonlySet<string>;
  readonly answers?: ReadonlySet<string>;
  /** Labels, folded, of fields, notes and messages that nobody speaks: Note, Address, Subject. */
  readonly fields?: ReadonlySet<string>;
  /** Labels, folded, of whoever answers, when they are not named: The Witness. */
  readonly witnesses?: ReadonlySet<string>;
  /** Nouns in small letters that end the label of someone unnamed: Audience member. */
  readonly voices?: ReadonlySet<string>;
  /** Words, folded, with which an answer affirms what was asked: Yes. Those that deny are among the negations. */
  readonly yes?: ReadonlySet<string>;
  /** Patterns around the name of whoever is questioned; NAME is its place: "Examination of NAME". */
  readonly questioned?: readonly string[];
  /** Patterns around the name of whoever asks: "Examination by NAME". */
  readonly questioners?: readonly string[];
  /** In a language without a lexicon of speech: the verbs that tell who speaks in a dialogue with dashes, in small letters. */
  readonly tagVerbs?: ReadonlySet<string>;
}
