/** How a verb of speech takes its speaker and the words. */
export type CueClass =
  /** The words are its object: said, wrote, added. */
  | 'say'
  /** It takes a listener first: told, assured. */
  | 'tell'
  /** It takes a thing and a word for it: called, described. */
  | 'call'
  /** It can report speech, but mostly does not: shows, means, pushes. */
  | 'weak';

/** The verbs and phrases of a language that say who spoke. All words are in lower case, as texts write them. */
export interface CueWords {
  /** Every form of every verb of speech. */
  readonly cues: ReadonlyMap<string, CueClass>;
  /** Word sequences before the source of words: according to, in the words of. */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** Word sequences after the source: "Calder zufolge". */
  readonly sourceEndings: readonly (readonly string[])[];
  /** Wordings without a subject; the source follows a preposition in the same clause: "In dem Bericht heißt es". */
  readonly impersonals: readonly (readonly string[])[];
  /** Word sequences that make the subject of their clause the speaker: with the words. */
  readonly wordPhrases: readonly (readonly string[])[];
  /** Verbs that pass on the words of their object: the Gazette quoted her as saying. */
  readonly quoters: ReadonlySet<string>;
  /** Nouns that announce someone's words: excerpts, the text. */
  readonly excerptNouns: ReadonlySet<string>;
  /** Prepositions between a text and its publisher. */
  readonly publishing: ReadonlySet<string>;
  /** Verbs that can be inside the quoted words: “We sailed, said Calder, at noon”. */
  readonly plainSay: ReadonlySet<string>;
  /** Verbs whose passive still names the speaker: was quoted. */
  readonly quotedPassives: ReadonlySet<string>;
  /** Nouns for speech whose possessor is the speaker: her warning that “…”. */
  readonly speechNouns: ReadonlySet<string>;
  /** Nouns before the title of a work, and words for what is only called so: the song “…”. */
  readonly works: ReadonlySet<string>;
  /** Words that may come between a quotation and the verb of speech after it: “…”, so beschreibt ein Zeuge. */
  readonly afterQuotation: ReadonlySet<string>;
  /** Absent if the language has no such lists: all its verbs of speech then report speech. */
  readonly reporting?: ReportingWords;
}

/** The signs of reported speech, which has no quotation marks: "Calder said that the lamp was out". */
export interface ReportingWords {
  /** Verbs of speech that are rare beside quotation marks, and so do not count as a sign of a speaker there. */
  readonly cues: ReadonlySet<string>;
  /** Verbs of the class `weak` that report speech if a person or body is the subject. */
  readonly telling: ReadonlySet<string>;
  /** Verbs of the other classes that report an office, an address or the like more often than speech: advises. */
  readonly hardlyTelling: ReadonlySet<string>;
}
