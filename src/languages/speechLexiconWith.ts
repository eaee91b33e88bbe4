import { FIRST_NAMES } from './en/firstNames.ts';
import type { SpeechLexicon } from './parts/speechLexicon.ts';
import { NEVER, words } from './wordList.ts';

/** The parts of a lexicon that a language may leave out: it then has no words of that kind. */
const NOTHING: Omit<SpeechLexicon, 'cues'> = {
  sourcePhrases: [],
  sourceEndings: [],
  impersonals: [],
  wordPhrases: [],
  quoters: words(''),
  excerptNouns: words(''),
  publishing: words(''),
  plainSay: words(''),
  quotedPassives: words(''),
  speechNouns: words(''),
  works: words(''),
  afterQuotation: words(''),
  pronouns: new Map(),
  capitalPronouns: words(''),
  narrators: words(''),
  possessives: new Map(),
  indefinites: words(''),
  partitives: words(''),
  relatives: words(''),
  personalRelatives: words(''),
  complementizers: words(''),
  auxiliaries: words(''),
  passives: words(''),
  agents: words(''),
  reported: words(''),
  adverbs: words(''),
  prepositions: words(''),
  complements: words(''),
  conjunctions: words(''),
  determiners: words(''),
  definites: words(''),
  smallTitleWords: words(''),
  capitalisesNouns: false,
  invertsFreely: true,
  hasCapitals: true,
  roles: new Map(),
  otherOffice: words(''),
  bodies: words(''),
  texts: words(''),
  titles: new Map(),
  courtesies: words(''),
  firstNames: FIRST_NAMES,
  noNames: words(''),
  nameJoiners: words(''),
  bodyJoiners: words(''),
  nameOpeners: words(''),
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
