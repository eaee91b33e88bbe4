import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Portuguese. */
export const portugueseDates: DateWords = {
  months: ['janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'],
  weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  daysAround: 'anteontem ontem hoje amanhã -',
  pieces: { of: 'de|do', and: 'e', to: 'a|ao', ordinalend: 'º', beforechrist: 'a\\. ?C\\.?' },
  shapes: [
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'month', pattern: '{month}' },
    { reads: 'decade', pattern: '(?:os )?anos (?:de )?(?<decade>\\d{3}0)', anywhere: true },
    {
      reads: 'century',
      pattern: 'séculos? (?<roman>{roman})(?: (?<before>{beforechrist}))?',
      anywhere: true,
    },
  ],
  cues: {
    yearBefore: 'em|desde',
    monthBefore: 'em|de|desde|até',
    ahead: 'será|serão|terá',
    behind: 'foi|foram|era|disse|anunciou|afundou',
    relations: { desde: 'since', até: 'until', 'antes de': 'before', 'depois de': 'after', entre: 'from' },
    closesRange: '(?:a|ao|e|até)\\s(?:o\\s)?',
    joinsDates: 'a|ao|e(?:\\so)?|até',
    writings: 'diário|carta|telegrama',
  },
};
