import type { DateShape } from '../parts/dateWords.ts';

/** Years, decades and centuries. */
const YEARS: readonly DateShape[] = [
  { reads: 'year', pattern: "(?:{part}(?:the )?|(?:the )?(?:calendar|year) (?:year )?)?{year}(?![-–]\\d|'?s)" },
  {
    reads: 'short year',
    pattern: "(?:{part}|(?<=(?:in|by|since|before|after|of|until) ))['’](?<short>\\d{2})",
  },
  { reads: 'year in words', pattern: '{part}?(?<led>the year )?{yearwords}' },
  {
    reads: 'decade',
    pattern:
      "(?:the )?(?:{part})?(?:(?<decade>\\d{3}0)['’]?s|['’](?<short>\\d0)s|(?<=the\\s[\\s\\S]{0,7})(?<short>[2-9]0)s)",
  },
  { reads: 'decade', pattern: '(?:the (?:{part})?|{part})(?:nineteen~)?{decadeword}' },
  { reads: 'century', pattern: '(?:the )?(?:{part})?(?:the )?{ordinal}~century(?: (?<before>{beforechrist}))?' },
  {
    reads: 'century',
    pattern:
      '(?:the )?{ordinal} (?:and|to) (?:(?:early|mid|late)~)?(?<last>{ordinals})~centur(?:y|ies)(?: (?<before>{beforechrist}))?',
  },
  { reads: 'year of an era', pattern: '(?<era>AD|A\\.D\\.) (?<number>\\d{1,4})' },
  { reads: 'year of an era', pattern: '(?<number>\\d{1,4}) ?(?:(?<era>AD|CE|A\\.D\\.)|(?<before>{beforechrist}))' },
];

/** Days that lean on the document's date: "yesterday", "last Thursday", "10 p.m. Wednesday", "this morning". */
const DAYS: readonly DateShape[] = [
  { reads: 'holiday', pattern: '{holiday},?(?: (?:in|of))? {year}' },
  { reads: 'holiday', pattern: '(?<=(?:at|on|by|since|until|before|after|over|this|last|next) ){holiday}' },
  { reads: 'days around', pattern: '{late}?{dayword}' },
  { reads: 'days around', pattern: '{late}?{dayword}(?: {partofday}| at {hour})', timeOfDay: true },
  { reads: 'days around', pattern: '{hourfirst}{dayword}', timeOfDay: true },
  { reads: 'away', unit: 'day', amount: -2, pattern: '(?:the )?day before yesterday' },
  { reads: 'away', unit: 'day', amount: 2, pattern: '(?:the )?day after tomorrow' },
  {
    reads: 'away',
    unit: 'day',
    amount: 0,
    pattern: '{late}?(?:tonight|this (?:morning|afternoon|evening))',
    timeOfDay: true,
  },
  { reads: 'away', unit: 'day', amount: -1, pattern: '{late}?last (?:night|evening)', timeOfDay: true },
  { reads: 'weekday', pattern: '(?:{turn}|{late})?{weekday}' },
  { reads: 'weekday', amount: -1, pattern: '{amount} weeks? ago(?:,? (?:on|last))? {weekday}' },
  { reads: 'weekday', amount: 1, pattern: '{weekday} week(?!~?(?:ends?|days?|long|s)(?!\\p{L}))' },
  { reads: 'weekday', amount: 1, pattern: '{amount} weeks? (?:on|from|next) (?:next )?{weekday}' },
  { reads: 'weekday', pattern: '(?:{turn}|{late})?{weekday} {late}?{partofday}', timeOfDay: true },
  { reads: 'weekday', pattern: '{hourfirst}(?:{turn})?{weekday}', timeOfDay: true },
  { reads: 'day', pattern: '{hourfirst}{month} {day}(?:,? {shortyear})?', timeOfDay: true },
  { reads: 'repeated', pattern: '{weekdaysagain}' },
  { reads: 'weekend', pattern: 'the weekend' },
  { reads: 'clock', pattern: "\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m(?!\\p{L})\\.?|o[’']clock)" },
];

/** Quarters, halves and business years, and the ways in which figures of one are compared with another's. */
const QUARTERS: readonly DateShape[] = [
  {
    reads: 'part of a year',
    pattern:
      '{determiner}?(?<fiscal>{fiscal}~)?{numbered} (?:(?<business>{fiscal}) )?{quarter}(?:,? (?:of )?(?:(?:fiscal|calendar) )?{year}| of (?:the (?:fiscal )?year|(?<turn>last|this|next) year))?(?:(?={ended})|)',
  },
  // As an adjective it has a hyphen, and the article belongs to what it describes.
  { reads: 'part of a year', pattern: '(?<fiscal>{fiscal}~)?{numbered}[-‐‑]{quarter}(?: {year})?(?:(?={ended})|)' },
  {
    reads: 'part of a year',
    pattern: '(?:the )?(?<year>\\d{4}) (?<fiscal>fiscal )?{numbered}~{quarter}(?:(?={ended})|)',
  },
  {
    reads: 'part of a year',
    pattern: "(?<turn>last|this|next) year['’]s (?<fiscal>fiscal )?{numbered}~{quarter}(?:(?={ended})|)",
  },
  {
    reads: 'part of a year',
    pattern:
      '(?:the )?(?:(?<number>first)|(?<final>last|second)) (?:two (?<half>quarters)|(?<half>half)) of (?:the year )?{year}',
  },
  { reads: 'part of a year', pattern: "(?:Q|(?<half>H))(?<q>[1-4])(?:~|['’])(?<year>\\d{4})" },
  { reads: 'part of a year', pattern: '(?<year>\\d{4})~Q(?<q>[1-4])' },
  { reads: 'business year', pattern: '(?:(?:the )?(?:fiscal|financial) (?:year )?|FY ?){year}' },
  {
    reads: 'latest quarter',
    pattern: '(?:the|its) (?:latest|most recent) (?:fiscal )?(?:quarter|period)(?:(?={ended})|)',
  },
  { reads: 'quarter ended', pattern: '{determiner}?quarter(?={ended})' },
  // Before these "the quarter" is a fourth of something, or a place.
  {
    reads: 'again',
    unit: 'quarter',
    pattern: "the quarter(?!\\s(?:of|century|mile|final|finals|back|million|billion)|[-’']|{ended})",
  },
  {
    reads: 'a year before',
    pattern: '(?:the )?year[-‐‑](?:earlier|ago) (?:(?<number>first|second|third|fourth)~)?(?:quarter|period)',
  },
  { reads: 'a year before', pattern: 'year[-‐‑](?:earlier|ago)' },
  { reads: 'a year before', pattern: "last year['’]s (?:quarter|period)" },
  {
    reads: 'a year before',
    pattern: 'the (?:corresponding|same|like) (?:quarter|period)(?: of)? (?:last year|a year (?:ago|earlier|before))',
  },
  { reads: 'a year before', pattern: 'the quarter a year (?:ago|earlier|before)' },
  { reads: 'in another year', pattern: 'the (?<year>(?:19|20)\\d{2}) (?:period|quarter)' },
];

/** Weeks, months, seasons and years that lean on the document's date or on a time named before. */
const SPANS: readonly DateShape[] = [
  { reads: 'later', unit: 'day', amount: 1, pattern: 'the next day' },
  { reads: 'month', pattern: '{part}?{month}{ofyear}?' },
  { reads: 'month', pattern: '{turn}{month}' },
  { reads: 'away', amount: -2, pattern: '(?:the )?{unit} before last' },
  { reads: 'away', amount: 2, pattern: '(?:the )?{unit} after next' },
  { reads: 'away', unit: 'day', amount: -2, pattern: '(?:the )?night before last', timeOfDay: true },
  { reads: 'turned', pattern: '{part}?{turn}{unit}(?: or (?:so|two))?' },
  { reads: 'ago', pattern: '(?<about>{about})?(?:{amount}|{some})~{unit}s? ago' },
  {
    reads: 'later',
    pattern: '(?:(?:{about})?{amount}~|the ){unit}s? (?<way>later|earlier|afterwards?|previously)',
  },
  // "A year after the war" counts from the war; "a year after." from the time named before.
  {
    reads: 'later',
    pattern: '(?:(?:{about})?{amount}~|the ){unit}s? (?<way>before|after)(?=\\s?[,.;:!?)”"]|$)',
  },
  { reads: 'later', pattern: '{part}?the (?<way>following|next|previous|preceding|prior) {unit}' },
  { reads: 'again', pattern: '{part}?(?:that|the (?:very )?same) {unit}' },
  {
    reads: 'away',
    amount: 0,
    pattern: '(?:{part}the |the (?:full|entire) )(?<unit>week|month|year|decade|quarter)',
  },
  { reads: 'away', unit: 'year', amount: 0, pattern: "year(?:~|['’]s )end" },
  { reads: 'season', pattern: '(?:the )?(?:{part}(?:the )?)?{season},? (?:of )?{year}(?:[-–]\\d{2}(?:\\d{2})?)?' },
  { reads: 'season', pattern: '{part}?{turn}(?:(?:early|late) )?{season}' },
  { reads: 'season', pattern: 'the (?:(?<part>early|late) )?(?<season>summer|spring|autumn|winter)' },
];

/** Words that name the present, the past or the future without bounds: found, and left unresolved. */
const VAGUE: readonly DateShape[] = [
  {
    reads: 'vague',
    vague: 'another calendar',
    pattern:
      '(?:\\d{1,2}(?:{ordinalend})? (?:of )?)?(?:{persianmonth},? 1[234]\\d{2}|{hebrewmonth},? 5\\d{3}|{japaneseera} \\d{1,2})',
  },
  {
    reads: 'vague',
    vague: 'the present',
    pattern: '(?:(?:right|just|until|by|even) )?now|currently|nowadays|these days|at present|presently',
  },
  {
    reads: 'vague',
    vague: 'the past',
    pattern: '(?:more )?recently|(?:recent|past) years|lately|the recent past',
  },
  {
    reads: 'vague',
    vague: 'the past',
    pattern: 'the past(?=[,.;:!?)]| (?:and|but|has|have|that|was|is|the|to|it|as|because|when|with|by))',
  },
  {
    reads: 'vague',
    vague: 'the future',
    pattern: '(?:the )?(?:near|distant) future|the future|(?<!as )soon(?! (?:as|after))',
  },
];

/** Shapes of English times, in order of preference if two read the same words. They are tried in texts of all languages. */
export const englishDateShapes: readonly DateShape[] = [
  {
    reads: 'day',
    pattern:
      '{about}?(?:{weekday},? (?:the )?)?{month} (?:the )?{day}(?:(?:{range}| and ){last})?(?:,? {shortyear}|{ofyear}|(?![.,:]?\\d|,?\\s\\d{4}))',
  } satisfies DateShape,
  { reads: 'month and year', pattern: '(?:{part})?{month},?{joint}{yearwords}' } satisfies DateShape,
  ...YEARS,
  ...DAYS,
  ...QUARTERS,
  ...SPANS,
  {
    reads: 'after an event',
    pattern: '(?:the|{amount}) {unit}s? (?<way>after|before|following) {event}',
  } satisfies DateShape,
  {
    reads: 'duration',
    pattern: '{about}?{count}~{length}(?:\\s(?:ago|later|earlier|before|after))?',
  } satisfies DateShape,
  ...VAGUE,
].map((shape) => ({ ...shape, anywhere: true }));
