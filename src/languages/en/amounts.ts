import { inOrder } from '../numberValues.ts';
import type { AmountWords } from '../parts/amountWords.ts';
import { each, foldedWords } from '../wordList.ts';

const NUMBER =
  '(?:\\p{Nd}{1,3}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const UNIT = 'second|minute|hour|day|night|week|fortnight|month|quarter|season|term|year|decade';
const DAY =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|weekday|weekend|spring|summer|autumn|winter';
const DAYS = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|weekdays|weekends)';

export const englishAmounts: AmountWords = {
  numbers:
    'once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?(?:hundred|thousand|million|billion|trillion|dozen|score)|half a dozen|hundreds|thousands|millions|billions|trillions|dozens|half|both|none|no|thirds?|quarters?|fifths?',
  joiners: 'and ',
  scales: 'thousand|million|billion|trillion|hundred|dozen',
  shares: 'percent|per cent',
  parts: 'half|.*thirds?|.*quarters?|.*fifths?',
  measures:
    'kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|inches|inch|yards?|acres?|hectares?|kilograms?|kilos?|grams?|centimet(?:er|re)s?|millimet(?:er|re)s?|square (?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet)|cubic met(?:er|re)s?|nautical miles?|megawatts?|kilowatts?|barrels?|tons?|tonnes?|pounds?|lit(?:er|re)s?|gallons?|degrees?|knots?',
  currencies:
    'dollars?|euros?|pounds|cents?|marks|francs?|crowns?|kron(?:e|er|or|ur)|pesos?|rupees?|shillings?|zlotys?|dinars?|dirhams?|rials?|shekels?|roubles?|rubles?|lira|yen|yuan',
  ordinalEndings: 'st|nd|rd|th',
  prepositions: 'in|on|at|since|until|by|during|from|between|after|around|about|over|nearly|approximately',
  articles: 'the',
  conjunctions: 'and|or',
  idle: 'one|no|none',
  rough:
    'more than|over|at least|at most|up to|as many as|fewer than|less than|under|about|around|roughly|some|nearly|almost|approximately|close to|hardly|barely|well over|just under|just over|no more than|no fewer than|no less than|between|not quite|anything up to|an estimated|perhaps|maybe|possibly',
  ranging:
    'between\\s[^,.;]{1,24}\\sand|from\\s[^,.;]{1,24}\\sto|(?:one|two|three|four|five|six|seven|eight|nine|ten|\\p{Nd}{1,12})\\s(?:to|or)',
  rangeJoiners: 'to|or',
  ages: `(?<=(?:aged|age|age of|ages of|turn|turns|turned|turning) )${NUMBER}(?![\\p{L}\\p{N}])|${NUMBER}[- ](?:year|month)s?[- ]olds?|(?<=\\p{Lu}[\\p{L}’'-]+(?:,| \\()\\s?)\\p{Nd}{1,3}(?=[,)])`,
  frequencies:
    `(?:once|twice|thrice|(?:${NUMBER}|several|many) times)(?: (?:an?|per|each|every|in) (?:${NUMBER} )?(?:${UNIT})s?)?|(?:once|twice) (?:every|in) [^,.;]{1,20}?(?:${UNIT})s?|` +
    `(?:every|each) (?:(?:other|second|third|fourth|few|single|half|${NUMBER}) )?(?:${UNIT}|${DAY})s?(?! of)|` +
    `${DAYS}(?:(?:, | and |, and )${DAYS})*|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|hourly|nightly|rarely|seldom|never`,
  rates: ` (?:(?:an?|each|every) (?:${UNIT}|head|person|piece|pair|copy|kilo|kilogram|lit(?:er|re)|ton|tonne|met(?:er|re)|mile|barrel|dozen)|per \\p{Ll}+)(?![\\p{L}-])| (?:each|apiece|monthly|weekly|yearly|daily|annually)(?![\\p{L}-])`,
  halves: '(?: and a (?:half|quarter)| and three quarters)',
  wholes: 'of (?:the|its|their|his|her|these|those|all|our)|out of(?: (?:the|a total of))?|of',
  timeUnits: 'minute|hour|day|week|month|year|decade',
  values: new Map([
    ...inOrder(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    ...inOrder('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ]),
  scaleValues: new Map([
    ['hundred', 100],
    ['hundreds', 100],
    ['thousand', 1_000],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['dozen', 12],
  ]),
  shortScales: new Map([
    ['k', 1_000],
    ['m', 1e6],
    ['mn', 1e6],
    ['bn', 1e9],
    ['tn', 1e12],
  ]),
  currencySigns: new Map([
    ...each('pound pounds sterling', '£'),
    ...each('dollar dollars', '$'),
    ...each('euro euros', '€'),
    ...each('yen', '¥'),
    ...each('rupee rupees', '₹'),
    ...each('rouble roubles ruble rubles', '₽'),
  ]),
  counting: foldedWords(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
      'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions ' +
      'first second third fourth fifth half quarter dozen dozens twice double triple percent',
  ),
};
