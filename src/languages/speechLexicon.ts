/** Gender and number of a pronoun, as far as it tells them. */
export type PronounKind = 'he' | 'she' | 'they' | 'it' | 'I' | 'we' | 'who';

/** How a cue verb takes its speaker and its words. */
export type CueClass =
  /** Takes words as its object: said, wrote, added. */
  | 'say'
  /** Takes a listener first: told, assured. */
  | 'tell'
  /** Takes a thing and a word for it: called, described. */
  | 'call'
  /** May report speech, but mostly does not: shows, means, pushes. */
  | 'weak';

/** What a language contributes to finding speakers. All words in lower case, as they stand in texts. */
export interface Lexicon {
  readonly cues: ReadonlyMap<string, CueClass>;
  /** Word sequences before the source of words: according to, in the words of. */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** Word sequences after the source: "Calder zufolge". */
  readonly sourceEndings: readonly (readonly string[])[];
  /** Wordings whose source stands elsewhere in the clause, behind a preposition: "In dem Bericht heißt es". */
  readonly impersonals: readonly (readonly string[])[];
  /** Word sequences that make whoever acts in their clause speak: with the words. */
  readonly wordPhrases: readonly (readonly string[])[];
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** Possessives that can name a speaker: "in her words". */
  readonly possessives: ReadonlyMap<string, PronounKind>;
  /** Words for nobody in particular that can speak: someone, others. */
  readonly indefinites: ReadonlySet<string>;
  /** What joins them to a whole: some of them. */
  readonly partitives: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Those of them that stand for persons. */
  readonly personalRelatives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries that make a verb passive. */
  readonly passives: ReadonlySet<string>;
  /** Verbs in the mood of reported speech: a sentence with one goes on with what the one before it reports. */
  readonly reported: ReadonlySet<string>;
  /** Verbs that hand on the words of their object: the Gazette quoted her as saying. */
  readonly quoters: ReadonlySet<string>;
  /** What is announced as someone's words: excerpts, the text. */
  readonly excerptNouns: ReadonlySet<string>;
  /** Prepositions between a text and who published it. */
  readonly publishing: ReadonlySet<string>;
  /** Verbs that may stand inside the quoted words: “We sailed, said Calder, at noon”. */
  readonly plainSay: ReadonlySet<string>;
  /** Verbs whose passive still names the speaker: was quoted. */
  readonly quotedPassives: ReadonlySet<string>;
  /** Prepositions before the doer of a passive verb. */
  readonly agents: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that carry a description on: a spokesman for the office. */
  readonly complements: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Articles and the like, which open a description. */
  readonly determiners: ReadonlySet<string>;
  /** Those of them that point at someone named before. */
  readonly definites: ReadonlySet<string>;
  /** Words that join the parts of a name: of, al, von. */
  readonly nameJoiners: ReadonlySet<string>;
  /** What may begin a surname on its own: "Von Holt sagte". */
  readonly nameOpeners: ReadonlySet<string>;
  /** Heads of descriptions of persons, with the gender they tell. */
  readonly roles: ReadonlyMap<string, 'he' | 'she' | 'any' | 'many'>;
  /** Heads of descriptions of bodies and texts that speak: ministry, statement. */
  readonly bodies: ReadonlySet<string>;
  /** Those of them that are texts: they speak, but are never "they". */
  readonly texts: ReadonlySet<string>;
  /** Nouns for speech that a possessor spoke: her warning that “…”. */
  readonly speechNouns: ReadonlySet<string>;
  /** Nouns before the title of a work, and words for what is merely called so: the song “…”. */
  readonly works: ReadonlySet<string>;
  /** Titles before a name: Mr, Senator. */
  readonly titles: ReadonlyMap<string, 'he' | 'she' | 'any'>;
  /** Capitalised words that are no names: days, months, function words that begin sentences. */
  readonly noNames: ReadonlySet<string>;
  /** First names that tell a gender. */
  readonly firstNames: ReadonlyMap<string, 'he' | 'she'>;
  /** Whether nouns are capitalised, so that capitals tell nothing of names. */
  readonly capitalisesNouns: boolean;
  /** Whether the subject may follow any verb, so that its place tells nothing. */
  readonly invertsFreely: boolean;
  /** Whether the weights were fitted on texts of this language; elsewhere they are trusted less. */
  readonly isFitted: boolean;
  /** Whether the script has capitals at all. */
  readonly hasCapitals: boolean;
  /** The end of a word that makes it look like a verb in the past or of a third person. */
  readonly verbEnding: RegExp;
  readonly adverbEnding: RegExp;
}

/** A set of words written as one line with spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** A map from each of the words to one value. */
export function each<Value>(list: string, value: Value): readonly (readonly [string, Value])[] {
  return [...words(list)].map((word) => [word, value] as const);
}

/** What a noun says of the person it describes; a compound says what its last part does: Polizeisprecher. */
export function roleOf(word: string, { roles, capitalisesNouns }: Pick<Lexicon, 'roles' | 'capitalisesNouns'>) {
  return roles.get(word) ?? (capitalisesNouns ? roles.get(lastPart(word, roles) ?? '') : undefined);
}

/** Whether a noun describes a body or a text; a compound is what its last part is: Innenministerium. */
export function isBody(
  word: string,
  { bodies, capitalisesNouns }: Pick<Lexicon, 'bodies' | 'capitalisesNouns'>,
): boolean {
  return bodies.has(word) || (capitalisesNouns && lastPart(word, bodies) !== undefined);
}

/** Shorter last parts stand in too many words by chance, in UTF-16 units. */
const SHORTEST_PART = 5;

function lastPart(word: string, among: ReadonlySet<string> | ReadonlyMap<string, unknown>): string | undefined {
  for (let at = 1; at <= word.length - SHORTEST_PART; at += 1) {
    const part = word.slice(at);
    if (among.has(part)) return part;
  }
  return undefined;
}
