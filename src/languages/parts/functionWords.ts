/**
 * Gender and number of a pronoun, as far as the pronoun shows them. `unsaid` is one person of either gender: a pronoun
 * without gender, or the subject that a verb leaves out.
 */
export type PronounKind = 'he' | 'she' | 'they' | 'it' | 'I' | 'we' | 'who' | 'unsaid';

/** Short words that a language ties to another without a space: l’avocat, dit-il. Each matches the tied word. */
export interface Ties {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** The small words and the endings by which sentences of a language are taken apart. All words are in lower case. */
export interface FunctionWords {
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** Pronouns that are always written with a capital; in small letters they are other words. */
  readonly capitalPronouns: ReadonlySet<string>;
  /** Pronouns of the writer that are not read as the speaker of a quotation. */
  readonly narrators: ReadonlySet<string>;
  /** Possessives that can refer to a speaker: "in her words". */
  readonly possessives: ReadonlyMap<string, PronounKind>;
  /** Words for unnamed people who can speak: someone, others. */
  readonly indefinites: ReadonlySet<string>;
  /** Conjunctions behind which another subject can say something of its own: but, while. */
  readonly contrasts?: ReadonlySet<string>;
  /** Conjunctions that join two verbs of one subject, in a language in which the subject can follow its verb: und. */
  readonly joinsVerbs?: ReadonlySet<string>;
  /** The form of a participle that makes a passive with an auxiliary far before it: wurde von ihr „…“ genannt. */
  readonly closingParticiple?: RegExp;
  /** Pronouns for an object that are also articles: lo llamó. */
  readonly clitics?: ReadonlySet<string>;
  /** A word with its article, in a language that ties the article to it. */
  readonly articled?: RegExp;
  /** Whether the possessor of a role is known by its case, so that it looks like a name behind the role: адвокат Громова. */
  readonly ownsByCase?: boolean;
  /** Phrases before a name or a title in quotation marks: known as. */
  readonly namingPhrases?: readonly (readonly string[])[];
  /** Words that begin a clause behind “…” is: what Calder called it. */
  readonly defining?: ReadonlySet<string>;
  /** Verbs whose subject is the one who was asked or told: answered. */
  readonly answering?: ReadonlySet<string>;
  /** Verbs in the past whose ending does not show that they are verbs: shook. */
  readonly pastForms?: ReadonlySet<string>;
  /** Words before somebody who is not meant: not Holt. */
  readonly excluding?: ReadonlySet<string>;
  /** Words behind a verb of speech by which somebody is silent: said nothing. */
  readonly nothing?: ReadonlySet<string>;
  /** Nouns for somebody's words, by which a sentence gives them: in her words. */
  readonly wordNouns?: ReadonlySet<string>;
  /** Prepositions before whoever sends a message: from. */
  readonly senders?: ReadonlySet<string>;
  /** Participles of those to whom a question is put: asked. */
  readonly asked?: ReadonlySet<string>;
  /** Verbs before somebody whom another hears speak: heard Calder say. */
  readonly perceiving?: ReadonlySet<string>;
  /** Participles before somebody whom it moves to speak: prompting Calder to say. */
  readonly prompting?: ReadonlySet<string>;
  /** Verbs of making or performing a work, right before its title in quotation marks: wrote, sang. */
  readonly performing?: ReadonlySet<string>;
  /** Words that can begin a sentence, and have a capital there without being names, if more than the other tables have. */
  readonly openers?: ReadonlySet<string>;
  /** In a language that capitalises nouns: what else than an article shows that the capitalised word behind it is a noun. */
  readonly beforeNouns?: NounSigns;
  /** Words that join an indefinite to a whole: some of them. */
  readonly partitives: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** The relatives that refer to persons. */
  readonly personalRelatives: ReadonlySet<string>;
  /** Words that open the clause with what was said: that. */
  readonly complementizers: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries that make a verb passive. */
  readonly passives: ReadonlySet<string>;
  /** Prepositions before the agent of a passive verb. */
  readonly agents: ReadonlySet<string>;
  /** Verbs in the mood of reported speech: a sentence with one goes on with what the sentence before it reports. */
  readonly reported: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that continue a description: a spokesman for the office. */
  readonly complements: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Articles and similar words, which open a description. */
  readonly determiners: ReadonlySet<string>;
  /** The determiners that refer to someone who was named before. */
  readonly definites: ReadonlySet<string>;
  /** Words that the titles of works write in small letters; the titles of foreign works count too. */
  readonly smallTitleWords: ReadonlySet<string>;
  /** Whether nouns are capitalised, so that capitals are no sign of a name. */
  readonly capitalisesNouns: boolean;
  /** Whether the subject may follow any verb, so that its place is no sign. */
  readonly invertsFreely: boolean;
  /** Whether a verb of speech can do without its subject: «Añadió: “…”». */
  readonly dropsSubject?: boolean;
  /** Absent if every word has a space before it. */
  readonly ties?: Ties;
  /** Whether the script has capitals at all. */
  readonly hasCapitals: boolean;
  readonly endings: WordEndings;
}

/** What shows that a capitalised word is a noun and not a name, in a language that capitalises both. */
export interface NounSigns {
  /** Prepositions with an article in them, quantities, and possessives. */
  readonly words: ReadonlySet<string>;
  /** An inflected adjective before the noun. */
  readonly adjective: RegExp;
  /** The ending of an adjective without an article before a subject, and of that or of a possessor that begins a sentence. */
  readonly bare: RegExp;
  readonly opening: RegExp;
  /** How many nouns end, and hardly any name. */
  readonly ending: RegExp;
  /** Articles behind which a noun that no table has is a thing, as the subject of a verb of speech. */
  readonly ofThings: ReadonlySet<string>;
  /** Articles behind which it is a thing unless it ends like a person or the verb is a plural. */
  readonly ofMany: ReadonlySet<string>;
  readonly person: RegExp;
  readonly pluralVerb: RegExp;
}

/** Endings that show what a word is if no table has it. Use `NEVER` for one that the language does not have. */
export interface WordEndings {
  /** A verb in the past or in the third person. */
  readonly verb: RegExp;
  readonly adverb: RegExp;
  /** A participle of the present, which never makes a passive. */
  readonly participle: RegExp;
  /** A word right after an indefinite that makes the indefinite a subject. */
  readonly finite: RegExp;
  /** A word that ends the noun phrase before it. */
  readonly afterNoun: RegExp;
  /** The same after a capitalised noun. */
  readonly afterCapital: RegExp;
  /** A plural whose possessive is only an apostrophe: officials’. */
  readonly plural: RegExp;
  /** A verb without a subject whose form says that a woman spoke. */
  readonly feminineVerb: RegExp;
}
