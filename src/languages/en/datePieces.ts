const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const BELOW_HUNDRED = `(?:${TENS})(?:[-\\s](?:${UNITS}))?`;
const BELOW_TWENTY = [...`${UNITS}|${TEENS}`.split('|')].toReversed().join('|');
const ARTICLE = 'the|an?|his|her|its|their|our';
/** Verbs and conjunctions that go on with the sentence: no name of an event has them. */
const NO_EVENT =
  'and|but|or|when|while|that|which|who|was|were|is|are|has|had|have|will|would|he|she|it|they|we|i|you|said|says|as|because|so|if|this|these|those|to|by|from|since|until|before|after';
/** What joins two nouns of one name. */
const TIE = 'of|with|in|at|between|on|for|against|over|near|about';
const EVENT_WORD = `(?!(?:${NO_EVENT}|${ARTICLE}|${TIE})(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]{0,30}`;

/** Pieces of the shapes of English times. */
export const englishDatePieces: Readonly<Record<string, string>> = {
  of: 'of',
  and: 'and',
  to: 'to|through|until',
  the: 'the',
  ordinalend: 'st|nd|rd|th',
  hijrimonth: "muharram|safar|rabi|jumada|rajab|sha[’']?ban|ramadan|shawwal|dhu",
  persianmonth: '(?:farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand)',
  hebrewmonth:
    '(?:nissan|nisan|iyar|sivan|tammuz|tamuz|av|elul|tishrei|tishri|cheshvan|heshvan|kislev|tevet|shevat|shvat|adar)',
  japaneseera: '(?:meiji|taisho|showa|heisei|reiwa)',
  hijriera: 'AH|A\\.H\\.',
  // The words of a share count to the expression, as in TIMEX3.
  part: '(?:(?:the )?(?<part>early|late|mid|earlier|later|(?:middle|end|beginning|start|close|turn)(?= of))(?: (?:on|of|in))?(?:~|\\sof\\s))',
  about:
    '(?:(?:nearly|almost|about|around|roughly|approximately|just over|just under|over|more than|less than|at least|only|just|some) )',
  turn: '(?:(?:(?:the|its|their|his|her|our) )?(?<turn>last|past|this|current|next|coming|upcoming) (?:(?:fiscal|calendar|financial|business) )?)',
  ofyear: '(?:,? (?:of )?(?<yearturn>last|this|next) year)',
  yearwords: `(?:(?<century>eighteen|nineteen|twenty)[-\\s](?<rest>${BELOW_HUNDRED}|${TEENS})|(?<thousands>two\\sthousand)(?:(?:\\sand)?\\s(?<rest>${BELOW_TWENTY}))?)(?![\\p{L}-])`,
  amount: `(?<amount>\\d{1,4}|a\\scouple\\sof|an?|${BELOW_HUNDRED}|${BELOW_TWENTY})`,
  some: '(?:several|some|many|a few|few|a number of)',
  beforechrist: 'BCE?|B\\.C\\.(?:E\\.)?',
  // Days and hours.
  late: '(?:(?:early|earlier|late|later) )',
  partofday: '(?:morning|afternoon|evening|night|midday|noon|midnight|dawn)',
  hour: '(?:\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m(?!\\p{L})\\.?|\\d{1,2}:\\d{2}|noon|midnight|midday|mid-?(?:morning|afternoon|day))',
  zone: '(?:[ECMP][SD]?T|GMT|UTC|CET|local time)',
  // An hour before a day: "10 p.m. EST, on".
  hourfirst: '(?:{hour}(?:,? {zone})?,?(?: on)? )',
  weekdaysagain: 'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
  // Quarters and halves.
  numbered: '(?:(?<number>first|second|third|fourth|1st|2nd|3rd|4th)|(?<final>final))',
  fiscal: '(?:fiscal|financial)',
  determiner: '(?:(?:the|its|their) )',
  quarter: '(?:quarter|(?<half>half))',
  // "… ended Sept. 30", "… that ends on June 30, 1990", right after the name of a quarter.
  ended:
    '\\s(?:that\\s|which\\s)?(?:ended|ending|ends)\\s(?:on\\s)?(?<endmonth>{months})\\s(?<endday>\\d{1,2})(?:,?\\s(?<endyear>\\d{4}))?(?!\\d)',
  // "The meeting with Lavrov": an article or a capital, and at most four words more beside what joins them.
  event: `(?<event>(?:(?<article>${ARTICLE}) )?${EVENT_WORD}(?: (?:(?:${TIE}) (?:(?:${ARTICLE}) )?)?${EVENT_WORD}){0,4})`,
  // Lengths of time.
  count: `(?:\\d{1,9}(?:[.,]\\d{1,9})?|${BELOW_HUNDRED}|${BELOW_TWENTY}|several|few|an?|half an)`,
  // With capitals it is part of a name: the Seven Years’ War.
  length: '(?-i:(?:second|minute|hour|day|week|month|year|decade)s?|centur(?:y|ies)|fortnights?)',
};
