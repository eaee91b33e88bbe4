import type { DateShape, DateWords } from '../parts/dateWords.ts';

const DIGIT = '[\\d〇零一二三四五六七八九十百]';

const SHAPES: readonly DateShape[] = [
  {
    reads: 'vague',
    vague: 'another calendar',
    pattern: `(?:令和|平成|昭和|大正|明治|民国|民國)(?:${DIGIT}{1,3}|元)年(?:${DIGIT}{1,3}月(?:${DIGIT}{1,3}[日号號])?)?`,
    anywhere: true,
  },
  { reads: 'year, month, day', pattern: `{fullyear}\\s?{number}月\\s?(?<day>${DIGIT}{1,3})[日号號]`, anywhere: true },
  { reads: 'day', pattern: `{number}月\\s?(?<day>${DIGIT}{1,3})[日号號]`, anywhere: true },
  { reads: 'month and year', pattern: '{fullyear}\\s?{number}月份?', anywhere: true },
  { reads: 'year', pattern: '{fullyear}', anywhere: true },
  { reads: 'year of an era', pattern: `(?:公元(?<before>前)?|(?<before>前)){number}年`, anywhere: true },
  { reads: 'decade', pattern: '(?<decade>\\d{3}0)年代', anywhere: true },
  { reads: 'century', pattern: `(?:(?<before>公元前|前))?{number}(?:世纪|世紀)`, anywhere: true },
  { reads: 'month', pattern: '{number}月份?(?!\\d)', anywhere: true },
  { reads: 'days around', pattern: '{dayword}' },
  // "一周三次" is three times a week.
  { reads: 'weekday', pattern: '(?<![一两二三四五六七八九十每\\d])(?:本|这|這)?{weekday}', anywhere: true },
  { reads: 'vague', vague: 'the past', pattern: '上[个個]?{weekday}', anywhere: true },
  { reads: 'vague', vague: 'the future', pattern: '下[个個]?{weekday}', anywhere: true },
  { reads: 'clock', pattern: '{number2}[点點時时](?:{number2}分|半)?', anywhere: true },
  {
    reads: 'duration',
    pattern: `${DIGIT}{1,4}(?:个|個)?(?:分钟|分鐘|小时|小時|天|星期|周|月|年)(?:前|后|後)?`,
    anywhere: true,
  },
];

/** Words for times in Chinese, in simplified and traditional characters. */
export const chineseDates: DateWords = {
  // Months are numbers with a sign after them.
  months: [],
  weekdays:
    '星期一/周一/週一/礼拜一 星期二/周二/週二/礼拜二 星期三/周三/週三/礼拜三 星期四/周四/週四/礼拜四 ' +
    '星期五/周五/週五/礼拜五 星期六/周六/週六/礼拜六 星期日/星期天/周日/週日/周天/礼拜日/礼拜天',
  daysAround: '前天/前日 昨天/昨日 今天/今日 明天/明日 后天/後天',
  numbers: { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 百: 100 },
  pieces: {
    fullyear: '(?:(?<year>\\d{4}|[〇零一二三四五六七八九]{4})|(?<short>\\d{2})(?=年\\d{1,2}月))年',
    number: `(?<number>${DIGIT}{1,4})`,
    number2: `${DIGIT}{1,3}`,
  },
  cues: {
    joinsDates: '至|到|和',
    writings: '日记|日記|信',
  },
  shapes: SHAPES.map((shape) => ({ ...shape, unspaced: true })),
};
