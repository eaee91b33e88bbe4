import { FIRST_NAMES } from './en/firstNames.ts';
import type { SpeechLexicon } from './parts/speechLexicon.ts';
import { NEVER } from './wordList.ts';

const NONE: ReadonlySet<string> = new Set();

/** The parts of a lexicon that a language may leave out: it then has no words of that kind. */
const NOTHING: Omit<SpeechLexicon, 'cues'> = {
  sourcePhrases: [],
  sourceEndings: [],
  impersonals: [],
  wordPhrases: [],
  quoters: NONE,
  excerptNouns: NONE,
  publishing: NONE,
  plainSay: NONE,
  quotedPassives: NONE,
  speechNouns: NONE,
  works: NONE,
  afterQuotation: NONE,
  pronouns: new Map(),
  capitalPronouns: NONE,
  narrators: NONE,
  possessives: new Map(),
  indefinites: NONE,
  partitives: NONE,
  relatives: NONE,
  personalRelatives: NONE,
  complementizers: NONE,
  auxiliaries: NONE,
  passives: NONE,
  agents: NONE,
  reported: NONE,
  adverbs: NONE,
  prepositions: NONE,
  complements: NONE,
  conjunctions: NONE,
  determiners: NONE,
  definites: NONE,
  smallTitleWords: NONE,
  capitalisesNouns: false,
  invertsFreely: true,
  hasCapitals: true,
  roles: new Map(),
  otherOffice: NONE,
  bodies: NONE,
  texts: NONE,
  titles: new Map(),
  courtesies: NONE,
  firstNames: FIRST_NAMES,
  noNames: NONE,
  nameJoiners: NONE,
  bodyJoiners: NONE,
  nameOpeners: NONE,
  isFitted: false,
  endings: {
    verb: NEVER,
    adverb: NEVER,
    participle: NEVER,
    finite: NEVER,
    afterNoun: NEVER,
    afterCapital: NEVER,
    plural: NEVER,
    feminineVerb: NEVER,
  },
};

/** What a language gives of a lexicon; `endings` may be given in part. */
type Own = Pick<SpeechLexicon, 'cues'> &
  Partial<Omit<SpeechLexicon, 'cues' | 'endings'>> & { readonly endings?: Partial<SpeechLexicon['endings']> };

/**
 * A whole lexicon of what a language gives of one. Its small words are never names, also not with a capital at the
 * start of a sentence. First names of English count everywhere, since names travel.
 */
export function speechLexiconWith(own: Own): SpeechLexicon {
  const all = { ...NOTHING, ...own, endings: { ...NOTHING.endings, ...own.endings } };
  const noNames = new Set([
    ...all.noNames,
    ...all.pronouns.keys(),
    ...all.possessives.keys(),
    ...all.indefinites,
    ...all.relatives,
    ...all.complementizers,
    ...all.auxiliaries,
    ...all.adverbs,
    ...all.prepositions,
    ...all.conjunctions,
    ...all.determiners,
    ...all.sourcePhrases.flatMap((phrase) => phrase.slice(0, 1)),
  ]);
  return { ...all, noNames, firstNames: new Map([...FIRST_NAMES, ...all.firstNames]) };
}
