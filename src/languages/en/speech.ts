import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { each, NEVER, words } from '../wordList.ts';
import { BODIES, TEXTS } from './bodyNouns.ts';
import { CUE_VERBS } from './cueVerbs.ts';
import { FIRST_NAMES } from './firstNames.ts';
import { NO_NAMES } from './notNames.ts';
import { PAST_FORMS } from './pastForms.ts';
import { ROLES } from './personNouns.ts';
import { REPORTING } from './reporting.ts';

/** Words in small letters in the titles of works, by which a title is distinguished from speech. */
export const SMALL_TITLE_WORDS = words('of the and a in to for on');

/** English; its lexicon also serves languages that have none. */
export const englishSpeech: SpeechLexicon = {
  cues: CUE_VERBS,
  sourcePhrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'told', 'to'],
    ['a', 'statement', 'from'],
    ['a', 'statement', 'by'],
    ['statements', 'from'],
    ['quoting'],
    ['citing'],
    ['heard', 'from'],
    ['hears', 'from'],
    ['learned', 'from'],
    ['learnt', 'from'],
  ],
  sourceEndings: [],
  impersonals: [],
  wordPhrases: [
    ['with', 'the', 'words'],
    ['with', 'these', 'words'],
  ],
  pronouns: new Map([
    ['he', 'he'],
    ['she', 'she'],
    ['they', 'they'],
    ['it', 'it'],
    ['i', 'I'],
    ['we', 'we'],
    ['him', 'he'],
    ['them', 'they'],
  ]),
  capitalPronouns: words('i'),
  narrators: words(''),
  possessives: new Map([
    ['his', 'he'],
    ['her', 'she'],
    ['their', 'they'],
    ['its', 'it'],
    ['my', 'I'],
    ['our', 'we'],
  ]),
  contrasts: words('and but while whereas yet though although whereupon'),
  namingPhrases: [
    ['the', 'name'],
    ['the', 'password'],
    ['the', 'passcode'],
    ['the', 'username'],
    ['the', 'nickname'],
    ['the', 'alias'],
    ['the', 'pseudonym'],
    ['the', 'codename'],
    ['nicknamed'],
    ['named'],
    ['known', 'as'],
    ['titled'],
    ['entitled'],
    ['subtitled'],
    ['codenamed'],
    ['alias'],
  ],
  defining: words('what how'),
  answering: words('answer answers answered reply replies replied respond responds responded retort retorts retorted'),
  pastForms: PAST_FORMS,
  excluding: words('not'),
  nothing: words('nothing little'),
  wordNouns: words('words word phrase telling view opinion eyes account description'),
  senders: words('from by'),
  asked: words('asked questioned quizzed pressed challenged'),
  perceiving: words(
    'hear hears heard hearing overhear overhears overheard overhearing watched remembers remembered recalls recalled',
  ),
  prompting: words(
    'prompting leading causing forcing moving driving pushing provoking spurring inspiring letting making having',
  ),
  performing: words(
    'wrote writes written writing sang sings sung singing played plays playing recorded records directed directs directing ' +
      'produced produces published publishes composed composes performed performs painted paints released releases ' +
      'starred stars hosted hosts hosting edited edits filmed read reads',
  ),
  indefinites: words('someone somebody everyone everybody nobody one another others some many several most both few'),
  partitives: words('of'),
  relatives: words('who which'),
  personalRelatives: words('who'),
  complementizers: words('that'),
  auxiliaries: words(
    'has have had having was were is are am be been being did does do will would can could may might must shall should ' +
      "’ve 've ’d 'd ’ll 'll ’s 's",
  ),
  passives: words('was were is are be been being'),
  reported: words(''),
  quoters: words('quote quotes quoted quoting cites cited citing'),
  excerptNouns: words('excerpt excerpts extract extracts translation transcript text passage passages'),
  publishing: words('to with by in on from for'),
  plainSay: words('said says explained added'),
  quotedPassives: words('quoted cited heard overheard recorded'),
  agents: words('by'),
  adverbs: words(
    'also then later once ever never again since once now just still even further even always often sometimes twice ' +
      'soon yesterday today tomorrow earlier recently previously reportedly not n’t only first instead both all simply ' +
      'back went on himself herself themselves itself too once monday tuesday wednesday thursday friday saturday sunday ' +
      'reports one time more than famously therefore thus however meanwhile instead indeed moreover',
  ),
  prepositions: words(
    'of in on at by for with from to about against between during through before after over under into like near since ' +
      'until upon via within without among despite toward towards amid per than as off across behind beyond outside ' +
      'inside regarding concerning including',
  ),
  complements: words('of for at in from with'),
  conjunctions: words('and or but nor while when because although though if whether so yet as until unless whereas'),
  determiners: words(
    'the a an this these those some many several few most other another one two three four five six seven both ' +
      'each every no any all more his her their its our my your',
  ),
  definites: words('the this that these those'),
  nameJoiners: words('of de la del di da van von der den bin ibn abu al el ben the for and & le du'),
  nameParticles: words(
    "de la las los del di da das dos do van von vom zu zum zur der den dem ten ter te 't ’t bin ibn ben bint abu al el le du des af av und y e st. st saint",
  ),
  innerNames: words('two three four five six seven big little long great good old new first last many'),
  monthNames: words('jan april may june august'),
  naming: words('named called surnamed nicknamed'),
  bodyJoiners: words('and for'),
  nameOpeners: words(''),
  roles: ROLES,
  otherOffice: words('vice deputy former ex acting assistant interim then first past'),
  bodies: BODIES,
  texts: TEXTS,
  speechNouns: words(
    'statement words remark remarks comment comments warning claim claims promise pledge call calls demand question ' +
      'answer reply response argument assertion contention declaration announcement description characterization ' +
      'criticism complaint admission confession insistence suggestion belief view opinion message tweet post letter ' +
      'speech address plea vow denial explanation line slogan motto phrase term assessment accusation allegation ' +
      'charge charges rhetoric testimony report account observation prediction advice appeal attack praise joke book article ' +
      'essay column memo email interview editorial mantra rant quote quotation vision verdict judgment judgement summary ' +
      'reaction retort diagnosis conclusion',
  ),
  works: words(
    'book memoir novel show film movie song album series podcast program programme magazine newspaper play musical opera ' +
      'documentary episode column blog journal poem painting sitcom drama comedy single hit bestseller broadcast ' +
      'so-called titled entitled named nicknamed known segment thriller rally tour hymn anthem dvd game hashtag',
  ),
  titles: new Map([
    ...each('mr mr. lord sir king prince father brother', 'he' as const),
    ...each('mrs mrs. ms ms. miss lady dame queen princess sister madam', 'she' as const),
    ...each(
      'dr dr. prof prof. professor sen sen. senator rep rep. representative gov gov. governor president vice minister ' +
        'secretary chancellor judge justice gen gen. general col col. colonel lt lt. lieutenant capt capt. captain sgt ' +
        'sgt. sergeant maj maj. major adm adm. admiral rev rev. reverend pope bishop rabbi imam sheikh ayatollah ' +
        'congressman congresswoman ambassador mayor attorney chairman chairwoman commissioner councillor speaker ' +
        'former deputy foreign prime first journalist commentator analyst expert spokesman spokeswoman director ' +
        'auditor constable inspector superintendent marshal provost alderman warden bailiff curator archdeacon vicar ' +
        'canon deacon chaplain brigadier corporal private commodore skipper trooper ranger archbishop cardinal ' +
        'chief coach coroner detective officer engineer nurse rector baroness countess duchess',
      'any' as const,
    ),
  ]),
  courtesies: words('mr mr. mrs mrs. ms ms. miss dr dr.'),
  firstNames: FIRST_NAMES,
  noNames: NO_NAMES,
  afterQuotation: words(''),
  reporting: REPORTING,
  smallTitleWords: SMALL_TITLE_WORDS,
  capitalisesNouns: false,
  invertsFreely: false,
  isFitted: true,
  hasCapitals: true,
  endings: {
    verb: /(?:ed|s|ing)$/u,
    adverb: /ly$/u,
    participle: /ing$/u,
    finite: /(?:ed|s)$/u,
    afterNoun: /(?:[^e]ed|ing)$/u,
    afterCapital: /[^s]s$/u,
    plural: /s$/u,
    feminineVerb: NEVER,
  },
};
