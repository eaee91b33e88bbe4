import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Spanish. */
export const spanishDates: DateWords = {
  months: ['enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre'],
  shortMonths: 'ene - - - - - - - - - - -',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  daysAround: 'anteayer ayer hoy - -',
  pieces: {
    of: 'de|del',
    and: 'y',
    to: 'al',
    ordinalend: 'º',
    beforechrist: 'a\\. ?C\\.?',
    count: '(?:\\d{1,9}(?:[.,]\\d{1,9})?|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)',
    length: '(?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?|siglos?)',
  },
  shapes: [
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'month', pattern: '{month}' },
    { reads: 'decade', pattern: '(?:los )?años (?<decade>\\d{3}0)', anywhere: true },
    {
      reads: 'century',
      pattern: 'siglos? (?<roman>{roman})(?: (?:y|al) (?<lastroman>{roman}))?(?: (?<before>{beforechrist}))?',
      anywhere: true,
    },
    {
      reads: 'year of an era',
      pattern: '(?<number>\\d{1,4}) ?(?:(?<era>d\\. ?C\\.)|(?<before>{beforechrist}))',
      anywhere: true,
    },
    { reads: 'duration', pattern: '{count}~{length}', anywhere: true },
  ],
  cues: {
    relations: {
      desde: 'since',
      hasta: 'until',
      'antes de': 'before',
      'antes del': 'before',
      'después de': 'after',
      'después del': 'after',
      entre: 'from',
    },
    closesRange: '(?:hasta|y|al?)\\s(?:el\\s)?',
    limits: 'en|desde|hasta|entre|antes\\sdel?|después\\sdel?',
    joinsDates: 'al?|hasta(?:\\sel)?|y(?:\\sel)?',
    writings: 'diario|carta|telegrama',
    afterRelation: 'el|año',
    yearBefore: 'en|desde',
    monthBefore: 'en|de|desde|hasta|a',
    ahead: 'será|serán|hará|celebrará',
    behind: 'fue|fueron|había|dijo|anunció',
    indefiniteArticle: 'un|una',
    leads: 'en|el|desde|hasta|antes de|después de',
    afterLead: 'año|mes de',
  },
};
