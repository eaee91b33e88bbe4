import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Italian. */
export const italianDates: DateWords = {
  months: ['gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'],
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  daysAround: "l’altroieri/l'altroieri ieri oggi domani dopodomani",
  pieces: { of: 'di|del', and: 'e', to: 'al', ordinalend: '°|º', beforechrist: 'a\\. ?C\\.?' },
  shapes: [
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'month', pattern: '{month}' },
    { reads: 'decade', pattern: '(?:gli )?anni (?<decade>\\d{3}0)', anywhere: true },
    {
      reads: 'century',
      pattern: '(?<roman>{roman})(?: secolo)(?: (?<before>{beforechrist}))?',
      anywhere: true,
    },
  ],
  cues: {
    yearBefore: 'nel|dal|del',
    monthBefore: 'in|a|da|di|fino a|entro',
    ahead: 'sarà|saranno|avrà',
    behind: 'era|erano|disse|dichiarato|annunciato|stato|stata',
    relations: { dal: 'since', 'fino al': 'until', 'prima del': 'before', 'dopo il': 'after', 'tra il': 'from' },
    closesRange: '(?:al|e|fino\\sal)\\s(?:il\\s)?',
    joinsDates: 'al|e(?:\\sil)?|fino\\sal',
    writings: 'diario|lettera|telegramma',
  },
};
