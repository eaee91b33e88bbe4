import { inOrder } from '../numberValues.ts';
import type { AmountWords } from '../parts/amountWords.ts';
import { foldedWords } from '../wordList.ts';

export const englishAmounts: AmountWords = {
  numbers:
    'once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|both|none|no|thirds?|quarters?|fifths?',
  joiners: 'and ',
  scales: 'thousand|million|billion|trillion|hundred|dozen',
  shares: 'percent|per cent',
  parts: 'half|.*thirds?|.*quarters?|.*fifths?',
  measures:
    'kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|inches|inch|yards?|acres?|hectares?|kilograms?|tons?|tonnes?|pounds?|lit(?:er|re)s?|gallons?|degrees?|knots?',
  currencies: 'dollars?|euros?|pounds|cents?|marks|francs?|krone|roubles?|rubles?|lira|yen|yuan',
  ordinalEndings: 'st|nd|rd|th',
  prepositions: 'in|on|at|since|until|by|during|from|between|after|around|about|over|nearly|approximately',
  articles: 'the',
  conjunctions: 'and|or',
  idle: 'one|no|none',
  rough:
    'more than|over|at least|at most|up to|as many as|fewer than|less than|under|about|around|roughly|some|nearly|almost|approximately|close to|hardly|barely|well over|just under|just over|no more than|no fewer than|no less than|between|not quite|anything up to|an estimated|perhaps|maybe|possibly',
  ranging:
    'between\\s[^,.;]{1,24}\\sand|from\\s[^,.;]{1,24}\\sto|(?:one|two|three|four|five|six|seven|eight|nine|ten|\\p{Nd}+)\\s(?:to|or)',
  rangeJoiners: 'to|or',
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
  counting: foldedWords(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
      'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions ' +
      'first second third fourth fifth half quarter dozen dozens twice double triple percent',
  ),
};
