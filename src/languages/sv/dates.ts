import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Swedish. */
export const swedishDates: DateWords = {
  months: ['januari februari mars april maj juni juli augusti september oktober november december'],
  weekdays:
    'måndag/måndagen/måndags tisdag/tisdagen/tisdags onsdag/onsdagen/onsdags torsdag/torsdagen/torsdags fredag/fredagen/fredags lördag/lördagen/lördags söndag/söndagen/söndags',
  daysAround: 'i_förrgår i_går/igår i_dag/idag i_morgon/imorgon i_övermorgon',
  pieces: { and: 'och', to: 'till', ordinalend: ':e', beforechrist: 'f\\. ?Kr\\.?' },
  shapes: [
    { reads: 'away', unit: 'week', amount: -1, pattern: '(?:förra|den gångna) veckan' },
    { reads: 'away', unit: 'week', amount: 0, pattern: 'denna vecka|den här veckan' },
    { reads: 'away', unit: 'week', amount: 1, pattern: 'nästa vecka' },
    { reads: 'away', unit: 'month', amount: -1, pattern: 'förra månaden' },
    { reads: 'away', unit: 'month', amount: 0, pattern: 'denna månad' },
    { reads: 'away', unit: 'month', amount: 1, pattern: 'nästa månad' },
    { reads: 'away', unit: 'year', amount: -1, pattern: 'förra året' },
    { reads: 'away', unit: 'year', amount: 0, pattern: 'i år' },
    { reads: 'away', unit: 'year', amount: 1, pattern: 'nästa år' },
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'month', pattern: '{month}' },
    {
      reads: 'decade',
      pattern: '(?<decade>(?:1[0-9]|20)\\d0)-tale[tn]s?',
      anywhere: true,
    },
  ],
  cues: {
    yearBefore: 'i|sedan|år',
    monthBefore: 'i|sedan|till|från|början av|slutet av',
    ahead: 'ska|skall|kommer',
    behind: 'var|blev|hade|sade|sjönk',
    relations: { sedan: 'since', före: 'before', efter: 'after', från: 'from', mellan: 'from' },
    closesRange: 'till|och',
    joinsDates: 'till|och',
    writings: 'dagbok|brev|telegram',
  },
};
