import { each, type Lexicon, words } from '../speechLexicon.ts';

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

function cueFormsOf(base: string): readonly string[] {
  const forms = formsOf(base);
  return NOUN_LIKE.has(base) ? forms.slice(2) : forms;
}

function formsOf(base: string): readonly string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(base)) {
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  }
  const s = /(?:s|sh|ch|x|z)$/u.test(base) ? `${base}es` : `${base}s`;
  return [base, s, `${base}ed`, `${base}ing`];
}

function cues(): Lexicon['cues'] {
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

const FEMALE_NAMES =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley ' +
  'kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen ' +
  'amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn ' +
  'janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith ' +
  'megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean ' +
  'abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie ' +
  'brittany charlotte marie kayla alexis lori jane ellen claire susanna nora ines mira elena olga natalia irina ' +
  'svetlana tatiana fatima aisha layla leila mariam noor huda amal rania ingrid sabine ursula petra monika renate ' +
  'katja heike birgit angelika lucy molly holly kate katie jill wendy robin tina gina rosa carmen lucia sofia eva ' +
  'greta astrid sigrid chelsea debbie donna elise ivy jenna paula ' +
  'sally peggy penny polly rita roberta sheila sonia stella sylvia tammy tara valerie madeleine vera veronica yvonne yasmin zoe';
const MALE_NAMES =
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark ' +
  'donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob ' +
  'nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank ' +
  'raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy ' +
  'christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur ' +
  'gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb ' +
  'bradley russell lucas mike bill bob jim tom dan dave steve matt tony chris ken tim ron jeff greg ben sam nick ' +
  'josh pete fred ted ed doug phil marc luke evan ian colin craig todd chad brad kurt karl hans jürgen klaus wolfgang ' +
  'dieter günter stefan andreas thomas uwe ahmed mohammed muhammad mahmoud mustafa ali hassan hussein ibrahim omar ' +
  'khaled yusuf youssef ismail musa saleh ivan dmitry dmitri sergey sergei vladimir mikhail alexei nikolai boris ' +
  'igor oleg yuri viktor leonid grigory kirill maksim marco bernie rand rick mitch ' +
  'chuck harry dick al barry lindsey rudy corey roger warren leo max oscar hugo felix theo simon';

/** English, to which the other languages fall back. */
export const english: Lexicon = {
  cues: cues(),
  sourcePhrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'told', 'to'],
    ['a', 'statement', 'from'],
    ['a', 'statement', 'by'],
    ['statements', 'from'],
    ['quoting'],
    ['citing'],
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
  possessives: new Map([
    ['his', 'he'],
    ['her', 'she'],
    ['their', 'they'],
    ['its', 'it'],
    ['my', 'I'],
    ['our', 'we'],
  ]),
  indefinites: words('someone somebody everyone everybody nobody one another others some many several most both few'),
  partitives: words('of'),
  relatives: words('who which'),
  personalRelatives: words('who'),
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
  nameOpeners: words(''),
  roles: new Map([
    ...each(
      'official spokesperson senator president minister premier chancellor governor mayor lawmaker congressman ' +
        'representative secretary ambassador diplomat candidate nominee leader chair chairperson chief director ' +
        'executive officer manager strategist adviser advisor aide consultant analyst expert professor scholar ' +
        'historian researcher scientist economist doctor physician surgeon nurse teacher student lawyer attorney ' +
        'prosecutor judge justice sheriff detective captain colonel general admiral commander soldier veteran ' +
        'journalist reporter editor columnist writer author blogger host anchor correspondent commentator critic ' +
        'moderator pollster activist organizer organiser advocate lobbyist volunteer supporter voter delegate resident ' +
        'neighbor neighbour worker employee driver passenger witness victim suspect defendant plaintiff juror ' +
        'person friend colleague counterpart deputy rival opponent successor predecessor ' +
        'user owner founder co-founder partner boss coach player singer actor comedian director producer artist poet ' +
        'priest pastor bishop rabbi imam pope cleric billionaire businessperson banker investor farmer ' +
        'politician statesman source insider operative staffer member vice-president skipper ' +
        'harbourmaster inspector investigator engineer pilot guest tycoon mogul envoy negotiator speaker whip ' +
        'chairwoman-elect legislator councillor councilor commissioner administrator superintendent principal dean parent ' +
        'child teenager relative survivor participant attendee protester demonstrator caller reader viewer observer ' +
        'contributor participant respondent socialist conservative liberal progressive ' +
        'pundit counsel consul trustee treasurer coordinator intern clerk biographer ceo',
      'any' as const,
    ),
    ...each(
      'man spokesman chairman father son brother husband uncle nephew grandfather businessman king prince boy gentleman ' +
        'actor guy congressman statesman councilman clergyman fireman policeman salesman father-in-law widower lord',
      'he' as const,
    ),
    ...each(
      'woman spokeswoman chairwoman mother daughter sister wife aunt niece grandmother businesswoman queen princess girl ' +
        'actress lady congresswoman councilwoman widow waitress stateswoman policewoman',
      'she' as const,
    ),
    ...each(
      'officials spokesmen spokespeople senators ministers governors mayors lawmakers representatives diplomats candidates ' +
        'leaders executives strategists advisers advisors aides consultants analysts experts professors scholars ' +
        'historians researchers scientists economists doctors teachers students lawyers attorneys prosecutors judges ' +
        'officers detectives soldiers veterans journalists reporters editors critics activists organizers advocates ' +
        'volunteers supporters voters delegates residents neighbors neighbours workers employees witnesses victims ' +
        'people men women parents children friends colleagues opponents users owners politicians sources insiders ' +
        'operatives members allies authors others investigators opponents guests protesters ' +
        'demonstrators conservatives liberals progressives pundits backers detractors observers fans donors ' +
        'commentators participants respondents readers callers some many several',
      'many' as const,
    ),
  ]),
  bodies: words(
    'statement report letter memo filing lawsuit complaint ad advertisement poll survey article study campaign group ' +
      'ministry company newspaper paper magazine website site agency court police committee council commission board ' +
      'department office government administration union association party movement organization organisation ' +
      'foundation institute university bank firm corporation team panel embassy army military parliament senate house ' +
      'congress delegation coalition network channel station outlet press media headline editorial op-ed ' +
      'document email e-mail message note tweet post caption sign banner poster flier flyer placard book memoir chapter ' +
      'law bill act amendment constitution ruling opinion order decision resolution treaty agreement policy manifesto ' +
      'platform transcript video recording song poem ballot petition invitation release announcement declaration ' +
      'analysis summary review blog page label sticker inscription slogan motto text speech testimony affidavit interview press-release ' +
      'indictment warrant brief guideline guidelines rules website mouthpiece journal daily weekly service bureau',
  ),
  texts: words(
    'statement report letter memo filing lawsuit complaint ad advertisement poll survey article study headline editorial ' +
      'op-ed document email e-mail message note tweet post caption sign banner poster flier flyer placard book memoir ' +
      'chapter law bill act amendment constitution ruling opinion order decision resolution treaty agreement policy ' +
      'manifesto platform transcript video recording song poem ballot petition invitation release announcement ' +
      'declaration analysis summary review blog page label sticker inscription slogan motto text speech testimony ' +
      'affidavit indictment warrant brief guideline guidelines rules interview site website',
  ),
  speechNouns: words(
    'statement words remark remarks comment comments warning claim claims promise pledge call calls demand question ' +
      'answer reply response argument assertion contention declaration announcement description characterization ' +
      'criticism complaint admission confession insistence suggestion belief view opinion message tweet post letter ' +
      'speech address plea vow denial explanation line slogan motto phrase term assessment accusation allegation ' +
      'rhetoric testimony report account observation prediction advice appeal attack praise joke book article ' +
      'essay column memo email interview editorial mantra rant quote quotation vision',
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
        'former deputy foreign prime first journalist commentator analyst expert spokesman spokeswoman director',
      'any' as const,
    ),
  ]),
  noNames: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
      'september october november december jan jan. feb feb. mar. apr. aug aug. sept sept. oct oct. nov nov. dec dec. ' +
      'the a an this that these those it he she they we you i his her their its our my your who what when where why how ' +
      'which there here and but or so yet if then also still even just only not no yes in on at by for with from to of ' +
      'about against between during through before after over under into like near since until upon via within without ' +
      'among despite toward towards amid per than as while because although though unless whereas whether once one two ' +
      'three four five six seven eight nine ten some many several few most other another both each every any all more ' +
      'much such is are was were be been has have had do does did will would can could may might must shall should ' +
      'let now today yesterday tomorrow tonight earlier later meanwhile however moreover instead indeed perhaps maybe ' +
      'first second third last next again asked speaking according image photo caption related read watch see update ' +
      'updated editor click follow subscribe share please thank thanks well oh ok okay never ever always often ' +
      'sometimes besides otherwise therefore thus hence nevertheless nonetheless rather especially given recent ' +
      'additionally furthermore finally eventually ultimately overall further back soon too said says say told asked ' +
      'wrote added new old good great big long same own very exactly apparently clearly certainly obviously sure ' +
      'nobody nothing everyone everybody everything someone somebody something anyone anybody anything those',
  ),
  firstNames: new Map([...each(MALE_NAMES, 'he' as const), ...each(FEMALE_NAMES, 'she' as const)]),
  capitalisesNouns: false,
  invertsFreely: false,
  isFitted: true,
  hasCapitals: true,
  verbEnding: /(?:ed|s|ing)$/u,
  adverbEnding: /ly$/u,
};
