import { words, wordsOf } from '../wordList.ts';
import { formsOf } from './regularVerb.ts';

/** Verbs that do the same with words; the first is what the group is called. A verb may be in several groups. */
const GROUPS: readonly string[] = [
  'promise pledge vow guarantee commit undertake assure swear',
  'deny reject refute dispute repudiate contradict disavow',
  'criticise criticize condemn denounce slam blast attack deplore decry lambaste censure rebuke accuse blame fault berate deride complain slate',
  'accuse blame charge',
  'praise commend hail laud applaud welcome thank compliment celebrate honour honor',
  'warn caution alert',
  'demand urge request insist call ask appeal want',
  'announce declare unveil reveal disclose confirm',
  'explain justify attribute',
  'call describe term label dub brand characterise characterize liken compare name denounce',
  'support back endorse defend welcome favour favor approve agree',
  'oppose reject resist object protest criticise criticize condemn disagree',
  'admit acknowledge concede confess accept',
  'confirm corroborate verify',
  'answer reply respond retort react comment',
  'react respond reply answer comment welcome condemn criticise criticize reject praise regret protest dismiss',
  'propose suggest recommend advise advocate',
  'claim allege assert maintain contend argue insist',
  'apologise apologize regret',
  'thank',
  'threaten warn',
  'predict forecast expect foresee anticipate',
  'ask question enquire inquire wonder',
  'dismiss reject',
  'reject dismiss refuse deny rebuff',
  'defend justify',
  'complain',
];

const IRREGULAR: Readonly<Record<string, string>> = {
  swear: 'swear swears swore sworn swearing',
  commit: 'commit commits committed committing',
  foresee: 'foresee foresees foresaw foreseen foreseeing',
  forecast: 'forecast forecasts forecasting',
  rebut: 'rebut rebuts rebutted',
};

/** Forms of the verbs of each group, by every form of the verb that calls it. */
const DOING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  GROUPS.flatMap((group) => {
    const verbs = wordsOf(group);
    const forms = words(verbs.flatMap((verb) => inflected(verb)).join(' '));
    const own = inflected(verbs[0] ?? '');
    return [...own, ...spelledAlike(own)].map((form) => [form, forms] as const);
  }),
);

function inflected(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  return irregular === undefined ? formsOf(verb) : wordsOf(irregular);
}

/** criticize beside criticise. */
function spelledAlike(forms: readonly string[]): readonly string[] {
  return forms
    .filter((form) => form.includes('ise') || form.includes('isi'))
    .map((form) => form.replace(/is(?=e|i)/u, 'iz'));
}

/** Forms of the verbs that do what a form of a verb says; undefined if any verb of speech does it. */
export function doingInEnglish(act: string): ReadonlySet<string> | undefined {
  return DOING.get(act);
}
