import type { ClauseGrammar } from '../parts/clauseGrammar.ts';
import { each, words } from '../wordList.ts';
import { EVENT_NOUNS } from './eventNouns.ts';
import { englishFormsOf, englishVerbForms } from './verbForms.ts';

/** The verbs with "not" in one word, and what they stand for. */
const NEGATED = 'do does did is are was were has have had could would should might must need'
  .split(' ')
  .map((verb) => [`${verb}n't`, [verb, 'not']] as const);

export const englishClauseGrammar: ClauseGrammar = {
  determiners: words(
    'the a an this that these those some any each every all both either several many few most other another such what which half no enough more',
  ),
  noneDeterminers: words('no neither'),
  possessives: words('my your his her its our their'),
  pronouns: words(
    'i you he she it we they me him them us someone somebody everyone everybody anyone anybody something everything anything one ' +
      'himself herself itself themselves myself ourselves yourself this that these those others both all who whom what',
  ),
  objectPronouns: words('me him them us himself herself itself themselves myself ourselves whom'),
  singular: words(
    'he she it someone somebody everyone everybody anyone anybody something everything anything one this that who what',
  ),
  nobodies: words('nobody nothing none neither no-one'),
  numbers: words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty ' +
      'forty fifty sixty seventy eighty ninety hundred thousand million billion dozen first second third',
  ),
  prepositions: words(
    'of in on at by for with from to about against between during through after before over under into onto like near since until upon via ' +
      'within without among amongst despite toward towards amid per than as off across behind beyond outside inside regarding concerning including ' +
      'around along above below beside besides throughout following aboard up down out past opposite alongside except but-for till',
  ),
  belonging: words('of'),
  agents: words('by'),
  conjunctions: words('and or but nor'),
  contrasting: words('but'),
  openers: new Map([
    ...each('if unless whether', 'condition' as const),
    ...each(
      'when while because although though whereas once after before since until as so where why how lest till',
      'other' as const,
    ),
  ]),
  complementizers: words('that'),
  relatives: words('who which whom that'),
  owningRelatives: words('whose'),
  being: words('be am is are was were been being'),
  having: words('have has had having'),
  doing: words('do does did done doing'),
  modals: words('will would can could may might must shall should cannot'),
  supposing: words('would may might could should must'),
  future: words('will shall'),
  present: words('is are am be being has have do does can cannot may must shall'),
  infinitiveMarkers: words('to'),
  negations: words("not n't never cannot hardly scarcely"),
  adverbs: words(
    'also then later once ever again now just still even further always often sometimes twice soon yesterday today tomorrow tonight earlier ' +
      'recently previously not n’t never only instead all simply back too however meanwhile indeed moreover therefore thus afterwards ago ' +
      'already almost nearly perhaps maybe there here home together abroad away well first last very quite rather much far so yet either ' +
      'thereafter nevertheless otherwise likewise else overnight twice when where why how since hardly',
  ),
  adverbEnding: /[^fi]ly$/u,
  supposingAdverbs: words(
    'allegedly reportedly supposedly purportedly apparently perhaps maybe possibly probably almost nearly',
  ),
  times: words(
    'january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec ' +
      'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight ' +
      'week weeks month months year years day days night nights morning afternoon evening summer winter spring autumn decade century weekend ' +
      'hour hours minute minutes noon midnight',
  ),
  beforeTimes: words(
    'last next this that every each early late mid one two three four five six seven eight nine ten several many few a the some',
  ),
  contractions: new Map<string, readonly [string, string]>([
    ...NEGATED,
    ["won't", ['will', 'not']],
    ["can't", ['can', 'not']],
    ["shan't", ['shall', 'not']],
  ]),
  reporting: words(
    'say think believe know claim allege report announce insist argue add admit note warn explain show suggest hope fear find hear understand ' +
      'confirm deny tell maintain assert state declare mean write see feel expect suppose reply answer learn recall remember realise realize conclude',
  ),
  commitments: new Map([
    ...each(
      'plan want wish hope intend promise vow threaten seek expect propose consider demand recommend suggest suppose allege claim accuse charge ' +
        'suspect fear think believe imagine doubt pretend',
      'supposes' as const,
    ),
    ...each('refuse decline fail neglect deny avoid prevent forbid refrain reject dispute', 'denies' as const),
  ]),
  realising: words(
    'begin start continue manage help come go use proceed happen cease get return serve work combine live last first',
  ),
  objectControl: words(
    'ask order urge allow permit authorise authorize invite instruct tell persuade advise force help want expect enable encourage require teach cause forbid',
  ),
  barring: new Map([...each('from', 'denies' as const), ...each('of for with against', 'supposes' as const)]),
  lacking: words('without'),
  doubts: new Map([
    ...each('short false untrue wrong incorrect impossible lie myth nonsense doubtful', 'denies' as const),
    ...each(
      'rumour rumor allegation allegations claim claims rumours rumors possible likely unlikely suspicion fear fears hope hopes',
      'supposes' as const,
    ),
  ]),
  truths: words('true correct right clear certain case fact'),
  eventNouns: EVENT_NOUNS,
  verbForms: englishVerbForms,
  formsOf: englishFormsOf,
};
