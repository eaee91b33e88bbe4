import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Finnish. */
export const finnishDates: DateWords = {
  months: [
    ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu']
      .map((stem) => ['kuu', 'kuuta', 'kuussa', 'kuun', 'kuusta', 'kuuhun'].map((end) => stem + end).join('/'))
      .join(' '),
  ],
  weekdays:
    'maanantai/maanantaina tiistai/tiistaina keskiviikko/keskiviikkona torstai/torstaina perjantai/perjantaina lauantai/lauantaina sunnuntai/sunnuntaina',
  daysAround: 'toissapäivänä eilen tänään huomenna ylihuomenna',
  pieces: { and: 'ja' },
  shapes: [
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'month', pattern: '{month}' },
    { reads: 'year', pattern: '(?:vuonna|vuoden|vuodesta|vuoteen) {year}', anywhere: true },
    { reads: 'decade', pattern: '(?<decade>\\d{3}0)-luvu(?:lla|lta|n)', anywhere: true },
  ],
  cues: {
    behind: 'oli|olivat|sanoi|kertoi|upposi',
    joinsDates: 'ja',
    writings: 'päiväkirja\\p{L}*|kirje\\p{L}*',
  },
};
