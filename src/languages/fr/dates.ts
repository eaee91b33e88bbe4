import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in French. */
export const frenchDates: DateWords = {
  months: ['janvier février mars avril mai juin juillet août/aout septembre octobre novembre décembre'],
  shortMonths: 'janv févr - - - - juil - - - - -',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  daysAround: "avant-hier hier aujourd’hui/aujourd'hui demain après-demain",
  pieces: { of: "de|d[’']", and: 'et', to: 'au', ordinalend: 'er' },
  shapes: [
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
  ],
  cues: {
    yearBefore: 'en|depuis',
    ahead: 'sera|seront|doit|doivent',
    behind: 'était|étaient|déclaré|annoncé',
  },
};
