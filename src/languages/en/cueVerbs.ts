import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { each, words } from '../wordList.ts';
import { formsOf } from './regularVerb.ts';

/** Regular verbs by how they take their words; the other forms are made by rule. */
const SAY =
  'add admit affirm allege announce answer argue assert boast claim comment complain concede conclude confess confirm ' +
  'contend continue counter cry declare demand deny disclose elaborate emphasize emphasise exclaim explain grumble ' +
  'hint insist interject joke lament maintain mention muse mutter note observe opine plead pledge point predict ' +
  'proclaim profess promise quip rant recall recount reiterate rejoin remark repeat reply report respond retort reveal ' +
  'scoff shout sigh snap speculate state stress suggest surmise tweet underline underscore urge vent volunteer vow ' +
  'wail warn whisper yell bellow implore intone lecture murmur offer reason scream stammer stipulate ' +
  'testify theorize theorise chime chant post blog email text caution enthuse gush bemoan marvel rail acknowledge ' +
  'agree ask allow advise assess attest clarify decry deadpan enquire inquire object ponder preach propose venture ' +
  'wonder jest rumble bark sneer fume thunder croak shrug nod summarize summarise paraphrase posit ' +
  'protest estimate advocate reflect recommend signal sum request dispute conjecture mock tease sing';
const TELL = 'remind inform assure address notify reassure encourage interview thank warn advise persuade convince';
const CALL =
  'call describe label dub characterize characterise brand term deem denounce dismiss blast criticize criticise praise ' +
  'slam condemn accuse refer deride hail tout decry ridicule portray attack bash rip blame compare name nickname ' +
  'cite regard view welcome reject title caption commend laud lambaste charge depict';
/** Verbs whose plain form is mostly a noun: only their other forms are cues. */
const NOUN_LIKE: ReadonlySet<string> = words(
  'order plan vote rule cover look sound sign print record release talk hope fear worry issue use start press push raise ' +
    'question finish campaign signal border mark fire chime joke lie address view charge brand term label name title ' +
    'caption voice request post blog email text lecture attack offer reason object rumble bark notice',
);
const WEAK =
  'believe hope fear worry express voice issue conclude indicate show imply use start begin open close finish press ' +
  'raise push want suspect figure learn notice caution signal plan contain include discuss respond relate explore ' +
  'release publish sign mark talk print cover appear look turn ask promote record deliver echo urge fire chime jump vote ' +
  'campaign consider defend vow joke lie rule order decide pronounce recite sound address signal tout sport';

/** Irregular verbs with all their forms. */
const IRREGULAR = {
  say:
    'say says said saying write writes wrote written writing read reads reading quote quotes quoted quoting ' +
    'swear swears swore sworn swearing go goes put puts putting reply replies replied ' +
    'sing sings sang sung think thinks thought thinking hold held sum quoth cry cries cried crying ' +
    'concur concurs concurred quip quips quipped quipping admit admits admitted admitting snap snaps snapped',
  tell: 'tell tells told telling',
  call: 'call calls called calling refer refers referred referring dub dubs dubbed dubbing slam slams slammed slamming',
  weak:
    'give gives gave given giving speak speaks spoke spoken speaking hear heard make makes made making know knows knew ' +
    'feel feels felt feeling find finds found finding mean means meant meaning get gets got getting go goes went ' +
    'going see sees saw seen seeing come comes came coming take takes took taken taking ring rang shoot shoots shot ' +
    'hit hits hitting keep keeps kept keeping send sends sent sending plan plans planned planning lay laid run runs ran',
} as const;

/** The verbs of speech in all their forms. A verb of two lists has the class of the later one. */
export const CUE_VERBS: SpeechLexicon['cues'] = cueVerbs();

function cueFormsOf(base: string): readonly string[] {
  const forms = formsOf(base);
  return NOUN_LIKE.has(base) ? forms.slice(2) : forms;
}

function cueVerbs(): SpeechLexicon['cues'] {
  const regular = [
    ['weak', WEAK],
    ['call', CALL],
    ['tell', TELL],
    ['say', SAY],
  ] as const;
  return new Map([
    ...each(IRREGULAR.weak, 'weak' as const),
    ...regular.flatMap(([kind, list]) => [...words(list)].flatMap(cueFormsOf).map((form) => [form, kind] as const)),
    ...each(IRREGULAR.call, 'call' as const),
    ...each(IRREGULAR.tell, 'tell' as const),
    ...each(IRREGULAR.say, 'say' as const),
  ]);
}
