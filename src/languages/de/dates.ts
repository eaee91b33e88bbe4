import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in German. */
export const germanDates: DateWords = {
  months: ['januar/jänner februar/feber märz april mai juni juli august september oktober november dezember'],
  capitalMonths: true,
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
  daysAround: 'vorgestern gestern heute - übermorgen',
  turns: {
    last: 'letzten letzter vorigen vergangenen',
    this: 'diesen dieser',
    next: 'nächsten nächster kommenden kommender',
  },
  pieces: {
    turn: '(?<turn>letzten|letzter|vorigen|vergangenen|diesen|dieser|nächsten|nächster|kommenden|kommender)',
    and: 'und',
    to: 'bis',
    beforechrist: 'v\\. ?Chr\\.?',
    count:
      '(?:\\d{1,9}(?:[.,]\\d{1,9})?|ein(?:e[nrms]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere[nrms]?)',
    length: '(?:Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Jahrzehnte?n?|Jahrhunderte?n?)',
  },
  shapes: [
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'away', unit: 'day', amount: 1, pattern: 'morgen früh', timeOfDay: true },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'weekday', pattern: '{turn} {weekday}' },
    { reads: 'month', pattern: '{month}' },
    { reads: 'decade', pattern: '(?<decade>\\d{3}0)er(?:n|~?Jahren?)?', anywhere: true },
    { reads: 'clock', pattern: '\\d{1,2}(?:[:.]\\d{2})? ?Uhr(?: \\d{2})?', anywhere: true },
    {
      reads: 'century',
      pattern: '(?<number>\\d{1,2})\\. ?(?:und (?<last>\\d{1,2})\\. ?)?Jahrhunderts?(?: (?<before>{beforechrist}))?',
      anywhere: true,
    },
    {
      reads: 'year of an era',
      pattern: '(?<number>\\d{1,4}) ?(?:(?<era>n\\. ?Chr\\.)|(?<before>{beforechrist}))',
      anywhere: true,
    },
    { reads: 'duration', pattern: '{count}~{length}', anywhere: true },
  ],
  cues: {
    relations: {
      seit: 'since',
      bis: 'until',
      vor: 'before',
      nach: 'after',
      ab: 'from',
      von: 'from',
      vom: 'from',
      zwischen: 'from',
    },
    afterRelation: 'dem|den|der|zum|anfang|mitte|ende|jahr|monat',
    closesRange: '(?:bis|und)\\s(?:zum\\s|dem\\s)?',
    limits: 'im|am|seit|bis|vor|nach|ab|von|vom|zwischen',
    afterLimit: 'dem|den|der|zum|jahr|monat',
    joinsDates: 'bis|und|bis\\szum',
    writings: 'Tagebuch\\p{L}*|Brief(?:e[sn]?)?|Schreiben|Telegramm',
    counted:
      'Kronen|Menschen|Euro|Franken|Mark|Dollar|Boote|Schiffe|Meter|Kilometer|Sitze|Stimmen|Tonnen|Stück|Einwohner|Personen|Besucher|Seiten',
    yearBefore: 'im|jahr|seit',
    monthBefore: 'im|seit|bis|ab|vor|nach|anfang|mitte|ende',
    ahead: 'wird|werden|soll|sollen',
    upTo: 'bis\\s(?:zum\\s|Anfang\\s|Mitte\\s|Ende\\s)?',
    behind: 'wurde|wurden|hatte|hatten|sagte|teilte|traf',
    indefiniteArticle: 'einem|einen',
    leads: 'im|am|um|seit|bis|vor|nach',
    afterLead: 'dem|den|der|jahr|monat',
  },
};
