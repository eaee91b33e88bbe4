import { fold } from '../../text/fold.ts';
import { words } from '../wordList.ts';

/** Last words of the names of places, and of events and agreements. */
export const PLACE_HEADS = words(
  'strip bank city town village street road avenue square bridge harbour harbor port airport station river lake ' +
    'sea ocean bay gulf island islands isles peninsula mountain mountains hill hills valley desert coast cape ' +
    'province region district county state states territory territories republic kingdom emirate emirates ' +
    'continent zone border crossing park garden gardens beach mosque church cathedral temple palace castle house ' +
    'hall centre center tower stadium school hotel hospital prison camp east west north ' +
    'south war peace day week year agreement accord treaty prize award cup championship league summit conference ' +
    'initiative programme program plan act law resolution',
);

/** First words of the names of places. */
export const PLACE_OPENINGS = words(
  'new north south east west northern southern eastern western central middle upper lower great mount lake fort ' +
    'port saudi',
);

/** Adjectives of peoples, faiths and quarters of the world; those of countries are known by their stems. */
const DEMONYMS = words(
  'american british english scottish welsh irish french german dutch danish swedish finnish norwegian polish ' +
    'spanish portuguese greek swiss turkish czech slovak arab arabic western eastern european african asian ' +
    'islamic muslim christian jewish zionist soviet kurdish tatar chechen latin nordic baltic balkan gazan hebrew ' +
    'catholic orthodox protestant sunni shiite palestinian republican republicans democrat democrats democratic ' +
    'communist socialist',
);

/** Letters that the names of a country and its adjective share at least: Russia, Russian; Israel, Israeli. */
const STEM = 4;
const ADJECTIVE = /(?:ians?|eans?|ans?|ese|ish|is?|ites?)$/u;

const REGION_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** United Nations codes of the continents and their parts, as CLDR names them. */
const CONTINENTS =
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 142 143 145 150 151 154 155'.split(' ');
/** What CLDR lists among the regions although it is a body. */
const BODIES = new Set(['european union', 'eurozone', 'united nations']);
/** Other names of countries and regions. */
const MORE_PLACES = [
  ...words('britain america burma holland england scotland wales palestine usa uk uae us'),
  'middle east',
];

const places: ReadonlySet<string> = new Set([...regionNames().filter((name) => !BODIES.has(name)), ...MORE_PLACES]);
const stems = new Set([...places].filter((name) => name.length > STEM).map((name) => name.slice(0, STEM)));

/** Folded English names of countries and continents, from the tables of the JavaScript engine (CLDR). */
function regionNames(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = [...REGION_LETTERS].flatMap((first) => [...REGION_LETTERS].map((second) => first + second));
  return [...codes, ...CONTINENTS].flatMap((code) => names.of(code) ?? []).map(fold);
}

/** Whether the folded words name a country or a continent. */
export function isCountry(folded: string): boolean {
  return places.has(folded);
}

/** Whether a folded word says of what people or country something is. */
export function isDemonym(folded: string): boolean {
  return DEMONYMS.has(folded) || (ADJECTIVE.test(folded) && stems.has(folded.slice(0, STEM)) && !places.has(folded));
}
