import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Italian. */
export const italianDates: DateWords = {
  months: ['gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'],
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  daysAround: "l’altroieri/l'altroieri ieri oggi domani dopodomani",
  pieces: { of: 'di|del', and: 'e', to: 'al', ordinalend: '°|º', beforechrist: 'a\\. ?C\\.?' },
  shapes: [
    { reads: 'away', unit: 'week', amount: -1, pattern: 'la (?:settimana scorsa|scorsa settimana)' },
    { reads: 'away', unit: 'week', amount: 0, pattern: 'questa settimana' },
    { reads: 'away', unit: 'week', amount: 1, pattern: 'la (?:settimana prossima|prossima settimana)' },
    { reads: 'away', unit: 'month', amount: -1, pattern: 'il mese scorso|lo scorso mese' },
    { reads: 'away', unit: 'month', amount: 0, pattern: 'questo mese' },
    { reads: 'away', unit: 'month', amount: 1, pattern: 'il (?:mese prossimo|prossimo mese)' },
    { reads: 'away', unit: 'year', amount: -1, pattern: "l['’]anno scorso|lo scorso anno" },
    { reads: 'away', unit: 'year', amount: 0, pattern: "quest['’]anno" },
    { reads: 'away', unit: 'year', amount: 1, pattern: "l['’]anno prossimo|il prossimo anno" },
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
