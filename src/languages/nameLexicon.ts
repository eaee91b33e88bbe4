import { fold } from '../text/fold.ts';

/** Words that belong to a name without being one: they may be left out, added, capitalised and hyphenated at will. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ash ad az ar bin ibn ben bint abu abou umm van von der den de da di du del della dos la le ter ten af zu'.split(
    ' ',
  ),
);

/** Particles that stand before a name in small letters; the others of them are words of English. */
export const SMALL_PARTICLES =
  'al|el|ul|bin|ibn|ben|bint|abu|abou|umm|van|von|der|den|de|da|di|du|del|della|dos|la|le|ter|ten|af|zu';

/** Last words of places; what ends so is nobody. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'strip bank city town village street road avenue square bridge harbour harbor port airport station river lake sea ocean ' +
    'bay gulf island islands isles peninsula mountain mountains hill hills valley desert coast cape province region ' +
    'district county state states territory territories republic kingdom emirate emirates continent zone border crossing ' +
    'park garden gardens beach mosque church cathedral temple palace castle house hall centre center tower stadium ' +
    'school hotel hospital prison camp quay pier breakwater east west north south war peace day week year agreement accord ' +
    'treaty prize award cup championship league summit conference initiative programme program plan act law resolution'
  ).split(' '),
);
/** First words of places. */
export const PLACE_OPENINGS: ReadonlySet<string> = new Set(
  'new north south east west northern southern eastern western central middle upper lower great mount lake fort port saudi'.split(
    ' ',
  ),
);

/** Last words, or words before “of”, of bodies: what ends so speaks and acts as one. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  (
    'council duma committee ministry office party movement organization organisation newspaper agency university union ' +
    'nations army forces bureau front jihad brigades brigade company gazette post times herald tribune journal news radio ' +
    'television channel court commission inquiry assembly senate parliament congress knesset government authority board ' +
    'group foundation institute association society club department federation police service services lines inc ltd ' +
    'plc corp corporation press media review magazine chronicle telegraph observer guardian today front alliance ' +
    'coalition network secretariat embassy delegation navy guard corps tribunal academy college trust fund bank'
  ).split(' '),
);

/** Bodies that are named by what they are of. */
export const BODIES_OF: ReadonlySet<string> = new Set(
  (
    'ministry department university institute association organization organisation council committee commission union ' +
    'court bank office house academy college society league movement front party board bureau agency federation ' +
    'confederation chamber institution school church'
  ).split(' '),
);

/** Words between the words of a body's name. */
export const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'the', 'and', '&']);

/** Adjectives of peoples, faiths and quarters of the world; countries' own adjectives are told by their stems. */
const DEMONYMS: ReadonlySet<string> = new Set(
  (
    'american british english scottish welsh irish french german dutch danish swedish finnish norwegian polish spanish ' +
    'portuguese greek swiss turkish czech slovak arab arabic western eastern european african asian islamic muslim ' +
    'christian jewish zionist soviet kurdish tatar chechen latin nordic baltic balkan gazan hebrew catholic orthodox ' +
    'protestant sunni shiite palestinian republican republicans democrat democrats democratic communist socialist'
  ).split(' '),
);

/** Letters that a country and its adjective have in common at least: Russia, Russian; Israel, Israeli. */
const STEM = 4;
const ADJECTIVE = /(?:ians?|eans?|ans?|ese|ish|is?|ites?)$/u;

const REGION_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** United Nations codes of the continents and their parts, as CLDR names them. */
const CONTINENTS =
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 142 143 145 150 151 154 155'.split(' ');

const places = readPlaces();
const stems = new Set([...places].filter((name) => name.length > STEM).map((name) => name.slice(0, STEM)));

/** Names of countries and continents in English, from the tables that every JavaScript engine carries (CLDR). */
function readPlaces(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = [...REGION_LETTERS].flatMap((first) => [...REGION_LETTERS].map((second) => first + second));
  const found = [...codes, ...CONTINENTS].flatMap((code) => names.of(code) ?? []);
  const bodies = new Set(['european union', 'eurozone', 'united nations']);
  return new Set([
    ...found.map((name) => fold(name)).filter((name) => !bodies.has(name)),
    'britain',
    'america',
    'burma',
    'holland',
    'england',
    'scotland',
    'wales',
    'palestine',
    'usa',
    'uk',
    'uae',
    'us',
    'middle east',
  ]);
}

/** Whether the folded words name a country or a continent. */
export function isCountry(folded: string): boolean {
  return places.has(folded);
}

/** Whether a folded word says of what people or country something is. */
export function isDemonym(folded: string): boolean {
  return DEMONYMS.has(folded) || (ADJECTIVE.test(folded) && stems.has(folded.slice(0, STEM)) && !places.has(folded));
}

/** Short forms of offices that stand before names like titles. */
export const SHORT_OFFICES: ReadonlySet<string> = new Set('fm pm mp mk mep ceo cfo dm'.split(' '));

/** Words that stand in small letters before the word for an office and belong to it. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'deputy foreign prime vice former acting interim senior junior chief special general political media press military ' +
    'legal financial finance defence defense interior justice home first second assistant executive managing opposition ' +
    'party bureau committee council cabinet government state national regional local federal provincial retired late ' +
    'veteran then harbour harbor company ferry police army navy news newspaper science health education trade energy ' +
    'security economic economy parliamentary presidential royal independent leading prominent top high-ranking ' +
    'his her its their my our'
  ).split(' '),
);

/** Heads of descriptions that the lexicon of quotations has no use for: they never speak in it without a name. */
export const MORE_ROLES: ReadonlySet<string> = new Set(
  (
    'head heads chief deputy leader members emir sheikh king queen ayatollah commander mufti patriarch heir boss captain ' +
    'harbourmaster harbormaster keeper archivist minister number'
  ).split(' '),
);

/** Words for a person that say nothing of an office. */
export const NO_OFFICES: ReadonlySet<string> = new Set(
  'man woman person people boy girl child guest friend friends guy gentleman lady victim witness some many several others'.split(
    ' ',
  ),
);

/** Titles of mere courtesy: they describe nobody. */
export const COURTESIES: ReadonlySet<string> = new Set('mr mrs ms miss mx sir madam lady lord dr'.split(' '));
