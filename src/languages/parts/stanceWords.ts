import type { Phrases } from '../phrases.ts';

/**
 * The words by which a sentence shows that quoted words were denied, not said, or only supposed. All are in lower case,
 * with ' for every apostrophe. A list that is left out has no words. Of two phrases at one place the longer one counts.
 */
export interface StanceWords {
  /** Forms of the verbs whose object the quoted words are: say, write, call. */
  readonly saying: ReadonlySet<string>;
  /** Forms of the verbs whose object is a word or a phrase: used the word. */
  readonly using: ReadonlySet<string>;
  /** Prepositions that keep from what the gerund after them says: from, against. */
  readonly barring?: ReadonlySet<string>;
  /** What takes back a report at its end: "but she never did". */
  readonly takenBack?: Phrases;
  /** Words with which a sentence points at what was quoted before it: that, those. */
  readonly pointing?: ReadonlySet<string>;
  /** Participles that give words to someone: attributed. */
  readonly attributing?: ReadonlySet<string>;
  /** Forms that are themselves negated: demedi. */
  readonly unsaid?: ReadonlySet<string>;
  /** Forms that are themselves supposed: dirait. */
  readonly wouldSay?: ReadonlySet<string>;
  /** Adverbs that negate a verb: not, never. */
  readonly negations: Phrases;
  /** Negations that go together and count once: neither, nor. */
  readonly correlative?: ReadonlySet<string>;
  /** Endings of a word that negate: n't. */
  readonly negatedEnding?: RegExp;
  /** Subjects that nobody is: nobody, no minister. */
  readonly nobodies: Phrases;
  /** Objects behind a verb of speech by which nothing was said: said nothing. */
  readonly nothing?: ReadonlySet<string>;
  /** What keeps from an act of speech: refused to, stopped short of, without. */
  readonly withholding: Phrases;
  /** Verbs and nouns of denial, whose subject denies: denied, denial. */
  readonly denying: Phrases;
  /** Words that call something false, or say that it is attributed wrongly. */
  readonly false: Phrases;
  /** Words of truth, which a negation makes words of falsehood. */
  readonly true?: Phrases;
  /** Words that open a clause which is only supposed: if, whether, as if. */
  readonly conditions: Phrases;
  /** Verbs that suppose when they open a clause: Had she said. */
  readonly inverting?: Phrases;
  /** Verbs in the group of the verb of speech that only suppose it: could have, might. */
  readonly modals: Phrases;
  /** Auxiliaries whose negation is a rule or a plan, and so no denial: can't. */
  readonly modalAuxiliaries?: ReadonlySet<string>;
  /** Verbs of wishing and ordering before an infinitive: wants her to. */
  readonly wishing: Phrases;
  /** Words that leave open whether what follows them happened: reportedly, accused of, was to be. */
  readonly unasserted?: Phrases;
  /** Wordings that hold a negation or a condition and mean none: not only, nobody but, could not help. */
  readonly idle: Phrases;
  /** Words at which another clause begins, which a negation before them does not reach: but, because, after. */
  readonly breaking: Phrases;
  /** Those of the breaking words that join two verbs or objects: and, or. */
  readonly joining: ReadonlySet<string>;
  /** Those that break before a gerund only: by, in, for. */
  readonly within: ReadonlySet<string>;
  /** Words that open the clause with what is said or denied: that. */
  readonly complementizers: ReadonlySet<string>;
  /** Relatives, which a negation before them does not reach: who, what. */
  readonly relatives: ReadonlySet<string>;
  /** Words for a claim, which can be false: report, allegation. */
  readonly claims: ReadonlySet<string>;
  /** Words for what stands in the marks: word, phrase, sentence. */
  readonly words: ReadonlySet<string>;
  /** What stands for the quoted words: it, this, so. */
  readonly standIns: Phrases;
  /** Verbs other than auxiliaries that say what a claim is: proved, turned. */
  readonly predicating?: ReadonlySet<string>;
  /** "In the mouth of", to which words are put. */
  readonly mouths: Phrases;
  /** Words after which what is denied are the denier's own words: as. */
  readonly asWords: ReadonlySet<string>;
  /** Whether two negations of a clause are one: никто не. */
  readonly hasConcord?: true;
  /**
   * How a language shows that a verb is not finite. Without it, a negation anywhere in the clause counts for the verb of
   * speech; with it, a finite verb is negated in its own group or by its subject only.
   */
  readonly nonFinite?: NonFiniteForms;
}

/** The signs of a verb that is not finite, and so depends on the verb before it. */
export interface NonFiniteForms {
  /** Words before an infinitive: to. */
  readonly markers: ReadonlySet<string>;
  /** The ending of a gerund. */
  readonly gerund: RegExp;
  /** Auxiliaries of a perfect gerund: having. */
  readonly perfect: ReadonlySet<string>;
  /** Auxiliaries that make a gerund a finite tense: was saying. */
  readonly progressive: ReadonlySet<string>;
  /** Verbs before a bare infinitive: heard her say. */
  readonly perceiving: ReadonlySet<string>;
  /** Bare infinitives. */
  readonly bare: ReadonlySet<string>;
  /** Verbs of belief, whose negation counts for the clause after them: do not think she said. */
  readonly believing: ReadonlySet<string>;
}
