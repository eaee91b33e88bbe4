import type { AmbiguousForms } from '../parts/ambiguousForms.ts';
import { wordsOf } from '../wordList.ts';

/**
 * English words whose forms share no stem that rules could find: each line a base form and its others. Forms that are
 * common words of their own are in {@link AMBIGUOUS}.
 */
const FORMS = `
arise arose arisen|awake awoke awoken|bear borne|beat beaten|become became|befall befell befallen|beget begot begotten|
begin began begun|behold beheld|bend bent|bereave bereft|beseech besought|bestride bestrode bestridden|bite bitten|
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|
choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|
drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|feed fed|feel felt|fight fought|find found|flee fled|fling flung|
fly flew flown|forbear forbore forborne|forbid forbade forbidden|foresee foresaw foreseen|
foretell foretold|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|forswear forswore forsworn|
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hamstring hamstrung|hang hung|have had|
hear heard|hew hewn|hide hid hidden|hold held|inlay inlaid|keep kept|kneel knelt|know knew known|lay laid|
lead led|lean leant|leap leapt|learn learnt|lend lent|lie lain|lose lost|make made|mean meant|meet met|mishear misheard|
mislay mislaid|mislead misled|mistake mistook mistaken|misunderstand misunderstood|mow mown|
outbid outbidden|outdo outdid outdone|outgrow outgrew outgrown|outrun outran|outsell outsold|overcome overcame|overdo overdid overdone|
overdraw overdrew overdrawn|overeat overate overeaten|overhang overhung|overhear overheard|override overrode overridden|
overrun overran|oversee oversaw overseen|oversleep overslept|overtake overtook overtaken|overthrow overthrew overthrown|
partake partook partaken|pay paid|plead pled|prepay prepaid|prove proven|rebuild rebuilt|redo redid redone|
remake remade|repay repaid|rerun reran|resell resold|retake retook retaken|retell retold|rethink rethought|rewind rewound|
rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise risen|run ran|saw sawn|say said|see seen|seek sought|sell sold|send sent|
sew sewn|shake shook shaken|shave shaven|shear shorn|shine shone|shoe shod|shoot shot|show shown|shrink shrank shrunk shrunken|
sing sang sung|sink sank sunk sunken|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slink slunk|smell smelt|
smite smote smitten|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|spoil spoilt|
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strew strewn|stride strode stridden|
strike struck stricken|string strung|strive strove striven|sue sued suing|swear swore sworn|sweep swept|swell swollen|
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|thrive throve thriven|throw threw thrown|
tread trod trodden|unbend unbent|undergo underwent undergone|underlie underlay underlain|
understand understood|undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone|unwind unwound|
uphold upheld|wake woke woken|waylay waylaid|wear wore worn|weave wove woven|weep wept|win won|
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|
dye dyed|dial dialled dialling|fuel fuelled fuelling|duel duelled duelling|panic panicked panicking|traffic trafficked trafficking|
mimic mimicked mimicking|picnic picnicked picnicking|frolic frolicked frolicking|free freed|decree decreed|
man men|woman women|child children|foot feet|tooth teeth|mouse mice|louse lice|goose geese|ox oxen|penny pence|
wife wives|knife knives|half halves|thief thieves|wolf wolves|calf calves|loaf loaves|shelf shelves|scarf scarves|elf elves|hoof hooves|
self selves|dwarf dwarves|wharf wharves|
crisis crises|thesis theses|analysis analyses|hypothesis hypotheses|synthesis syntheses|diagnosis diagnoses|prognosis prognoses|
neurosis neuroses|emphasis emphases|oasis oases|parenthesis parentheses|metastasis metastases|
phenomenon phenomena|criterion criteria|automaton automata|bacterium bacteria|stratum strata|datum data|memorandum memoranda|
referendum referenda|addendum addenda|erratum errata|curriculum curricula|millennium millennia|spectrum spectra|quantum quanta|
symposium symposia|stadium stadia|ovum ova|bacillus bacilli|stimulus stimuli|nucleus nuclei|fungus fungi|cactus cacti|focus foci|
radius radii|locus loci|alumnus alumni|syllabus syllabi|thrombus thrombi|genus genera|corpus corpora|
index indices|appendix appendices|matrix matrices|vertex vertices|vortex vortices|apex apices|cortex cortices|codex codices|
larva larvae|alga algae|antenna antennae|formula formulae|vertebra vertebrae|nebula nebulae|bureau bureaux|plateau plateaux|
tableau tableaux|mitochondrion mitochondria
`;

/**
 * Forms that are also words of their own or names, with the word that they may be a form of: “rose” is a flower, a name or
 * the past of “rise”. A text says which; without it they are other words.
 */
const AMBIGUOUS = `
rose rise|fell fall|saw see|left leave|lay lie|ground grind|bore bear|born bear|wound wind|bound bind|bit bite|slew slay|dove dive|
lives life|leaves leaf|axes axis|bases basis|media medium|dice die|people person|brethren brother|staves staff
`;

/** The lines of a list, each as its words. */
function linesOf(list: string): readonly (readonly string[])[] {
  return list.split('|').map(wordsOf);
}

const BASES: ReadonlyMap<string, string> = new Map(
  linesOf(FORMS).flatMap(([base = '', ...others]) => others.map((other) => [other, base] as const)),
);

/** The base form of an English word of irregular forms (folded): `ran` is `run`; any other word comes back as it is. */
export function baseForm(folded: string): string {
  return BASES.get(folded) ?? folded;
}

/** English forms (folded) that may be of another word, with its base form. */
export const ENGLISH_AMBIGUOUS_FORMS: AmbiguousForms = new Map(
  linesOf(AMBIGUOUS).map(([form = '', base = '']) => [form, base] as const),
);
