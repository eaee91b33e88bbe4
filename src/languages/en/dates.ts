import { countedFrom, type DateWords } from '../parts/dateWords.ts';
import { englishDateCues } from './dateCues.ts';
import { englishDatePieces } from './datePieces.ts';
import { englishDateShapes } from './dateShapes.ts';

/** Words for times in English. */
export const englishDates: DateWords = {
  months: ['january february march april may june july august september october november december'],
  shortMonths: 'jan feb mar apr - jun jul aug sept/sep oct nov dec',
  capitalMonths: true,
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  shortWeekdays: 'mon tues/tue wed thurs/thur/thu fri sat sun',
  daysAround: '- yesterday today tomorrow -',
  seasons: 'spring summer autumn/fall winter',
  numbers: {
    ...countedFrom(1, 'one two three four five six seven eight nine ten'),
    ...countedFrom(11, 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    ...countedFrom(20, 'twenty thirty forty fifty sixty seventy eighty ninety', 10),
    a: 1,
    an: 1,
    'a couple of': 2,
    'two thousand': 2000,
  },
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
  decades: 'twenties thirties forties fifties sixties seventies eighties nineties',
  units: {
    day: 'day',
    week: 'week',
    weekend: 'weekend',
    fortnight: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
    decade: 'decade',
    century: 'century',
    centurie: 'century',
  },
  multiples: { fortnight: 2 },
  turns: { last: 'last past', this: 'this current', next: 'next coming upcoming' },
  looseTurns: 'past',
  parts: {
    early: 'early earlier beginning start turn',
    mid: 'mid middle',
    late: 'late later end close',
  },
  backward: 'earlier before previous previously preceding prior',
  pieces: englishDatePieces,
  shapes: englishDateShapes,
  cues: englishDateCues,
};
