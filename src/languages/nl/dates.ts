import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Dutch. */
export const dutchDates: DateWords = {
  months: ['januari februari maart april mei juni juli augustus september oktober november december'],
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  daysAround: 'eergisteren gisteren vandaag morgen overmorgen',
  pieces: { and: 'en', to: 'tot|t/m', beforechrist: 'v\\. ?Chr\\.?' },
  shapes: [
    { reads: 'away', unit: 'week', amount: -1, pattern: '(?:vorige|afgelopen) week' },
    { reads: 'away', unit: 'week', amount: 0, pattern: 'deze week' },
    { reads: 'away', unit: 'week', amount: 1, pattern: 'volgende week' },
    { reads: 'away', unit: 'month', amount: -1, pattern: '(?:vorige|afgelopen) maand' },
    { reads: 'away', unit: 'month', amount: 0, pattern: 'deze maand' },
    { reads: 'away', unit: 'month', amount: 1, pattern: 'volgende maand' },
    { reads: 'away', unit: 'year', amount: -1, pattern: '(?:vorig|afgelopen) jaar' },
    { reads: 'away', unit: 'year', amount: 0, pattern: 'dit jaar' },
    { reads: 'away', unit: 'year', amount: 1, pattern: 'volgend jaar' },
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'month', pattern: '{month}' },
    { reads: 'decade', pattern: '(?:de )?jaren (?<decade>\\d{3}0)', anywhere: true },
    {
      reads: 'century',
      pattern: '(?<number>\\d{1,2})(?:e|de|ste) eeuw(?: (?<before>{beforechrist}))?',
      anywhere: true,
    },
  ],
  cues: {
    yearBefore: 'in|sinds|jaar',
    monthBefore: 'in|sinds|tot|vanaf|begin|eind|half',
    ahead: 'zal|zullen|wordt|worden',
    behind: 'was|waren|werd|werden|had|zei|zonk',
    relations: {
      sinds: 'since',
      tot: 'until',
      vóór: 'before',
      voor: 'before',
      na: 'after',
      vanaf: 'from',
      tussen: 'from',
      van: 'from',
    },
    closesRange: 'tot|en',
    joinsDates: 'tot|en|tot\\sen\\smet',
    writings: 'dagboek|brief|telegram',
  },
};
