import { countedFrom, type DateWords } from '../parts/dateWords.ts';

/** Words for times in Turkish. */
export const turkishDates: DateWords = {
  months: [
    'ocak/ocakta/ocaktan/ocağa şubat/şubatta/şubattan/şubata mart/martta/marttan/marta ' +
      'nisan/nisanda/nisandan/nisana mayıs/mayısta/mayıstan/mayısa haziran/haziranda/hazirandan/hazirana ' +
      'temmuz/temmuzda/temmuzdan/temmuza ağustos/ağustosta/ağustostan/ağustosa eylül/eylülde/eylülden/eylüle ' +
      'ekim/ekimde/ekimden/ekime kasım/kasımda/kasımdan/kasıma aralık/aralıkta/aralıktan/aralığa',
  ],
  capitalMonths: true,
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  daysAround: '- dün bugün yarın -',
  numbers: countedFrom(1, 'bir iki üç dört beş altı yedi sekiz dokuz on'),
  pieces: {
    and: 've',
    yearmark: 'yılı|yılında|yılından',
    count: '(?:\\d{1,9}(?:[.,]\\d{1,9})?|birkaç|on iki|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on)',
    length: '(?:dakika|saat|gün|hafta|ay|yıl|yüzyıl)',
  },
  shapes: [
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'month', pattern: '{month}' },
    { reads: 'year', pattern: '{year} {yearmark}', anywhere: true },
    { reads: 'decade', pattern: "(?<decade>\\d{3}0)['’]?l[ae]r(?:da|de|ın|in|dan|den)?", anywhere: true },
    {
      reads: 'century',
      pattern: '(?:(?<before>MÖ|M\\.Ö\\.) )?(?<number>\\d{1,2})\\. ?yüzyıl(?:da|dan|ın|a)?',
      anywhere: true,
    },
    {
      reads: 'year of an era',
      pattern: '(?:(?<era>MS|M\\.S\\.)|(?<before>MÖ|M\\.Ö\\.)) (?<number>\\d{1,4})',
      anywhere: true,
    },
    { reads: 'duration', pattern: '{count}~{length}(?: (?:sonra|önce))?' },
  ],
  cues: {
    joinsDates: 've|ile',
    ahead: 'edecek|yapılacak|olacak',
    behind: 'söyledi|açıkladı|dedi',
    ending: "['’]\\p{Ll}{1,5}",
  },
};
