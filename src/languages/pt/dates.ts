import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Portuguese. */
export const portugueseDates: DateWords = {
  months: ['janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'],
  weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  daysAround: 'anteontem ontem hoje amanhã -',
  pieces: { of: 'de|do', and: 'e', to: 'a|ao', ordinalend: 'º', beforechrist: 'a\\. ?C\\.?' },
  shapes: [
    { reads: 'away', unit: 'week', amount: -1, pattern: '(?:na|a) semana passada' },
    { reads: 'away', unit: 'week', amount: 0, pattern: '(?:nest|est)a semana' },
    { reads: 'away', unit: 'week', amount: 1, pattern: '(?:na|a) próxima semana|na semana que vem' },
    { reads: 'away', unit: 'month', amount: -1, pattern: '(?:no|o) mês passado' },
    { reads: 'away', unit: 'month', amount: 0, pattern: '(?:nest|est)e mês' },
    { reads: 'away', unit: 'month', amount: 1, pattern: '(?:no|o) próximo mês|(?:no|o) mês que vem' },
    { reads: 'away', unit: 'year', amount: -1, pattern: '(?:no|o) ano passado' },
    { reads: 'away', unit: 'year', amount: 0, pattern: '(?:nest|est)e ano' },
    { reads: 'away', unit: 'year', amount: 1, pattern: '(?:no|o) próximo ano|(?:no|o) ano que vem' },
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
