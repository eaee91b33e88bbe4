import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Russian, with the cases that dates take. */
export const russianDates: DateWords = {
  months: [
    'январь/января/январе/январю/январём/январем февраль/февраля/феврале/февралю/февралём/февралем ' +
      'март/марта/марте/марту/мартом апрель/апреля/апреле/апрелю/апрелем май/мая/мае/маю/маем ' +
      'июнь/июня/июне/июню/июнем июль/июля/июле/июлю/июлем август/августа/августе/августу/августом ' +
      'сентябрь/сентября/сентябре/сентябрю/сентябрём/сентябрем октябрь/октября/октябре/октябрю/октябрём/октябрем ' +
      'ноябрь/ноября/ноябре/ноябрю/ноябрём/ноябрем декабрь/декабря/декабре/декабрю/декабрём/декабрем',
  ],
  weekdays:
    'понедельник/понедельника/понедельнику вторник/вторника/вторнику среда/среду/среды/среде ' +
    'четверг/четверга/четвергу пятница/пятницу/пятницы/пятнице суббота/субботу/субботы/субботе ' +
    'воскресенье/воскресенья/воскресенью',
  daysAround: 'позавчера вчера сегодня завтра послезавтра',
  pieces: {
    and: 'и',
    yearmark: 'г\\.?|года|году|год',
    beforechrist: 'до н\\. ?э\\.?',
    count:
      '(?:\\d{1,9}(?:[.,]\\d{1,9})?|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|двенадцать|несколько)',
    length: '(?:минут[ыу]?|час(?:а|ов)?|день|дня|дней|недел[яиюь]|недель|месяц(?:а|ев)?|года?|лет|век(?:а|ов)?)',
  },
  shapes: [
    { reads: 'away', unit: 'week', amount: -1, pattern: '(?:на )?прошлой неделе' },
    { reads: 'away', unit: 'week', amount: 0, pattern: '(?:на )?этой неделе' },
    { reads: 'away', unit: 'week', amount: 1, pattern: '(?:на )?(?:следующей|будущей) неделе' },
    { reads: 'away', unit: 'month', amount: -1, pattern: '(?:в )?прошлом месяце' },
    { reads: 'away', unit: 'month', amount: 0, pattern: '(?:в )?этом месяце' },
    { reads: 'away', unit: 'month', amount: 1, pattern: '(?:в )?следующем месяце' },
    { reads: 'away', unit: 'year', amount: -1, pattern: '(?:в )?прошлом году' },
    { reads: 'away', unit: 'year', amount: 0, pattern: '(?:в )?этом году' },
    { reads: 'away', unit: 'year', amount: 1, pattern: '(?:в )?(?:следующем|будущем) году' },
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'month', pattern: '{month}' },
    { reads: 'decade', pattern: '(?<decade>\\d{3}0)-(?:е|х|ые|ых)(?: год(?:ы|ов|ах|ам))?', anywhere: true },
    { reads: 'year', pattern: '{year} ?{yearmark}', anywhere: true },
    {
      reads: 'century',
      pattern:
        '(?<roman>{roman})(?: ?(?:-|–|и) ?(?<lastroman>{roman}))? век(?:а|е|ов|ах|ом)?(?: (?<before>{beforechrist}))?',
      anywhere: true,
    },
    {
      reads: 'year of an era',
      pattern: '(?<number>\\d{1,4}) ?(?:{yearmark} ?)?(?:(?<era>н\\. ?э\\.)|(?<before>{beforechrist}))',
      anywhere: true,
    },
    { reads: 'duration', pattern: '{count}~{length}(?: (?:спустя|назад))?', anywhere: true },
  ],
  cues: {
    joinsDates: 'по|до|и',
    writings: 'дневник\\p{L}*|письм\\p{L}*|телеграмм\\p{L}*',
    yearBefore: 'в|с|до',
    monthBefore: 'в|во|с|со|до|к|по|начале|середине|конце',
    ahead: 'будет|будут|состоится|пройдет|пройдёт',
    behind: 'был|была|было|были|заявил|заявила|сообщил|сообщила|сообщили',
    leads: 'в|во|с|до|после',
  },
};
