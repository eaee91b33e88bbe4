import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in French. */
export const frenchDates: DateWords = {
  months: ['janvier février mars avril mai juin juillet août/aout septembre octobre novembre décembre'],
  shortMonths: 'janv févr - - - - juil - - - - -',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  daysAround: "avant-hier hier aujourd’hui/aujourd'hui demain après-demain",
  pieces: {
    of: "de|d[’']",
    and: 'et',
    to: 'au',
    ordinalend: 'er',
    century: '(?:ier|iie|iiie|ive|ve|vie|viie|viiie|ixe|xe|xie|xiie|xiiie|xive|xve|xvie|xviie|xviiie|xixe|xxe|xxie)',
    beforechrist: 'av\\. ?J\\.?-C\\.?',
  },
  shapes: [
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'month', pattern: '{month}' },
    { reads: 'decade', pattern: '(?:les )?années (?<decade>\\d{3}0)', anywhere: true },
    {
      reads: 'century',
      pattern: '(?<roman>{century}) siècles?(?: (?<before>{beforechrist}))?',
      anywhere: true,
    },
  ],
  cues: {
    relations: {
      depuis: 'since',
      'jusqu’en': 'until',
      "jusqu'en": 'until',
      'jusqu’au': 'until',
      "jusqu'au": 'until',
      avant: 'before',
      après: 'after',
      entre: 'from',
    },
    closesRange: "(?:au|et|jusqu[’']en)\\s(?:le\\s)?",
    limits: "depuis|avant|après|entre|jusqu[’']en|jusqu[’']au",
    joinsDates: "au|à|et(?:\\sle)?|jusqu[’']au",
    writings: 'journal\\sintime|lettre|télégramme|carnet',
    afterRelation: 'le|début|fin|mi',
    monthBefore: "en|depuis|dès|fin|début|mi|jusqu’en|jusqu'en",
    yearBefore: 'en|depuis',
    ahead: 'sera|seront|doit|doivent',
    behind: 'était|étaient|déclaré|annoncé',
  },
};
