/** What a form of a verb can be. One form can be several: "put", "hired". */
export type VerbTense = 'base' | 'present' | 'past' | 'participle' | 'gerund';

/** A reading of a word as a form of a verb. */
export interface VerbForm {
  readonly base: string;
  readonly tense: VerbTense;
  /** Whether a table has the verb; otherwise only the ending of the word shows it. */
  readonly isKnown: boolean;
  /** Whether the word is as often a noun or an adjective: "plans", "board". */
  readonly isNounLike: boolean;
}

/** What a word that opens a clause says of it. */
export type OpenerKind = 'condition' | 'other';

/** What a verb says of the infinitive, gerund or clause that depends on it. */
export type Commitment = 'supposes' | 'denies';

/**
 * The small words and the forms of verbs by which the sentences of a language are cut into clauses. All words are in lower
 * case with ' for every apostrophe.
 */
export interface ClauseGrammar {
  readonly determiners: ReadonlySet<string>;
  /** Determiners that say that there is none: no. */
  readonly noneDeterminers: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns that can only be objects: him. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Pronouns for one: their verbs in the present have an ending. */
  readonly singular: ReadonlySet<string>;
  /** Words for nobody and nothing. */
  readonly nobodies: ReadonlySet<string>;
  /** Number words. */
  readonly numbers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** The preposition before what belongs to the noun before it: of. */
  readonly belonging: ReadonlySet<string>;
  /** The preposition before who did what a passive says: by. */
  readonly agents: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Those of them behind which a negation before them does not count: but. */
  readonly contrasting: ReadonlySet<string>;
  readonly openers: ReadonlyMap<string, OpenerKind>;
  readonly complementizers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Relatives before a noun that belongs to the word before them: whose. */
  readonly owningRelatives: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  readonly having: ReadonlySet<string>;
  readonly doing: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** Modals by which a clause is only supposed: may, would. */
  readonly supposing: ReadonlySet<string>;
  /** Modals of what is to come: will. */
  readonly future: ReadonlySet<string>;
  /** Auxiliaries in the present. */
  readonly present: ReadonlySet<string>;
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEnding: RegExp;
  /** Adverbs by which a clause is only supposed: allegedly. */
  readonly supposingAdverbs: ReadonlySet<string>;
  /** Months, weekdays and nouns of time, which are no subjects or objects. */
  readonly times: ReadonlySet<string>;
  /** What stands before a noun of time that needs no preposition: last week. */
  readonly beforeTimes: ReadonlySet<string>;
  /** Contractions as the words that they stand for: didn't. */
  readonly contractions: ReadonlyMap<string, readonly [string, string]>;
  /** By base form: verbs before a clause without a word that opens it: said. */
  readonly reporting: ReadonlySet<string>;
  /** By base form: verbs that deny or only suppose what depends on them: refuse, plan. */
  readonly commitments: ReadonlyMap<string, Commitment>;
  /** By base form: verbs by which what depends on them happens: begin. */
  readonly realising: ReadonlySet<string>;
  /** By base form: verbs whose object does what the infinitive behind it says: ask. */
  readonly objectControl: ReadonlySet<string>;
  /** Prepositions before a gerund that denies what its subject did: without. */
  readonly lacking: ReadonlySet<string>;
  /** Prepositions before a gerund of which the object is the subject, with what they say of it: from, of. */
  readonly barring: ReadonlyMap<string, Commitment>;
  /** Adjectives and nouns that deny or suppose the clause behind them: false, rumour. */
  readonly doubts: ReadonlyMap<string, Commitment>;
  /** Adjectives of truth, whose negation denies the clause behind them. */
  readonly truths: ReadonlySet<string>;
  /** Base forms of the verb that a noun for an event belongs to: dismissal. */
  readonly eventNouns: ReadonlyMap<string, string>;
  /** The readings of a word as a form of a verb; none if it cannot be one. */
  readonly verbForms: (word: string) => readonly VerbForm[];
  /** Every form of a verb by its base form. */
  readonly formsOf: (base: string) => readonly string[];
}
