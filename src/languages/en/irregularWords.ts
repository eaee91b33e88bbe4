/**
 * English words whose forms share no stem that rules could find: each line a base form and its others. Forms that are
 * common words of their own are left out: "left", "found", "saw", "lay", "ground", "bore", "fell", "felt", "rose", "spoke".
 */
const FORMS = `
arise arose arisen|awake awoke awoken|bear borne|beat beaten|become became|begin began begun|bend bent|bite bitten|
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|
choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|
drink drank drunk|drive drove driven|eat ate eaten|feed fed|fight fought|flee fled|fling flung|fly flew flown|
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|
give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept|
kneel knelt|know knew known|lead led|lend lent|lose lost|make made|meet met|mistake mistook mistaken|overcome overcame|
pay paid|prove proven|ride rode ridden|ring rang rung|run ran|say said|seek sought|sell sold|send sent|shake shook shaken|
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sleep slept|slide slid|speak spoken|
spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|string strung|
strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|
teach taught|tear torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|
undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|
withdraw withdrew withdrawn|withhold withheld|write wrote written|
man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|crisis crises|thesis theses|
analysis analyses|hypothesis hypotheses|phenomenon phenomena|criterion criteria|bacterium bacteria
`;

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.replaceAll('\n', '')
    .split('|')
    .flatMap((line) => {
      const [base = '', ...others] = line.split(' ');
      return others.map((other) => [other, base] as const);
    }),
);

/** The base form of an English word of irregular forms (folded): `ran` is `run`; any other word comes back as it is. */
export function baseForm(folded: string): string {
  return BASES.get(folded) ?? folded;
}
