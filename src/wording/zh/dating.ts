import type { Translation, Wording } from '../translation.ts';
import { numeral } from './counting.ts';
import { day, weekday } from './days.ts';

type Unit = Parameters<Wording['dating']['moved']>[0];
type CountedFrom = Parameters<Wording['dating']['moved']>[2];
type Side = Parameters<Wording['dating']['nearDay']>[0];

/** The unit by itself, and with the measure word behind a number. */
const UNITS: Readonly<Record<Unit, { readonly name: string; readonly counted: string }>> = {
  day: { name: '日子', counted: '天' },
  weekend: { name: '周末', counted: '个周末' },
  week: { name: '星期', counted: '周' },
  month: { name: '月份', counted: '个月' },
  quarter: { name: '季度', counted: '个季度' },
  season: { name: '季节', counted: '个季节' },
  half: { name: '半年', counted: '个半年' },
  year: { name: '年份', counted: '年' },
  decade: { name: '年代', counted: '个十年' },
  century: { name: '世纪', counted: '个世纪' },
};

const NEAR_DAYS: Readonly<Record<Side, string>> = {
  last: '没有给出年份，因此取文件日期之前最近的这一天',
  this: '没有给出年份，因此取文件日期那一年的这一天',
  next: '没有给出年份，因此取文件日期之后最近的这一天',
};

const NEAR_MONTHS: Readonly<Record<Side, string>> = {
  last: '没有给出年份，因此取文件日期之前最近的这个月',
  this: '没有给出年份，因此取文件日期那一年的这个月',
  next: '没有给出年份，因此取文件日期之后最近的这个月',
};

const YEARS: Readonly<Record<Side, string>> = {
  last: '文件日期的前一年',
  this: '文件日期那一年',
  next: '文件日期的后一年',
};

export const dating: NonNullable<Translation['dating']> = {
  coarseDate: '文件日期不够精确',
  namedYear: '所说的年份',
  likePeriod: '所说年份的同一时期',
  clock: '只有钟点，没有日期',
  duration: '一段时长',
  repeated: '反复出现的时间',
  perhapsAYear: '可能是年份的数字',
  noEvent: '文件没有给出该事件的确切日期',
  sameQuarter: '早一年的同一季度',
  yearNamedBefore: '没有给出年份，因此取前文提到的年份',
  yearNamedAfter: '没有给出年份，因此取这段时间末尾的年份',
  dateOfWriting: '从所引日记或书信的日期算起',
  dateline: '从报道开头的日期算起',
  nearestWeekday: '没有给出年份，因此取星期相符的最近年份',
  noSuchWeekday: '文件日期前后没有哪一年的这一天是这个星期几',
  yearOfDocument: '没有给出年份，因此取文件日期的年份',
  endedQuarter: '到那一天为止的三个月',
  noDate: '文件没有可供推算的日期',
  noYear: '没有给出年份',
  nothingNamed: '前文没有提到可供推算的时间',
  itself: '日期本身',
  ambiguous: '日期本身，但有不止一种读法',
  monthWithoutYear: '只有月份，没有年份',
  businessYear: '按日历年计；财政年度可以从任何月份开始',
  season: '北半球气象部门所划分的季节',
  hijri: '伊斯兰历的日期，不作换算',
  yearOfDocumentsDate: '文件日期的年份',
  sameAsBefore: (unit) => `前文提到的${UNITS[unit].name}`,
  lastEnded: (unit) => `到文件日期时已经结束的最近一个${UNITS[unit].name}`,
  weekdayBefore: (number) => `文件日期之前最近的${nameOf(number)}`,
  weekdayAfter: (number) => `文件日期之后的第一个${nameOf(number)}`,
  weeksBefore: (weeks, number) => `截至文件日期最近的${nameOf(number)}之前 ${counted(weeks, 'week')}`,
  weeksAfter: (weeks, number) => `文件日期之后第一个${nameOf(number)}之后 ${counted(weeks, 'week')}`,
  weekdayItself: (number) => `文件日期，当天是${nameOf(number)}`,
  yearBeside: (side) => YEARS[side],
  inYearBeside: (side) => YEARS[side],
  nearDay: (side) => NEAR_DAYS[side],
  nearMonth: (side) => NEAR_MONTHS[side],
  nearest: (unit) => `离文件日期最近的${UNITS[unit].name}`,
  moved: (unit, amount, base) => {
    const from = baseInWords(base);
    if (amount === 0) return unit === 'day' ? `${from}当天` : `${from}所在的${UNITS[unit].name}`;
    return `${from}${amount < 0 ? '之前' : '之后'} ${counted(Math.abs(amount), unit)}`;
  },
  vague: {
    'the present': '现在，没有确切日期',
    'the past': '过去，没有确切日期',
    'the future': '将来，没有确切日期',
    'some time ago': '没有说明是多久以前',
    'another calendar': '另一种历法的日期，不作换算',
    'before Christ': '公元前的时间，这里不计',
  },
};

function baseInWords(base: CountedFrom): string {
  if (base.from === 'event') return `${day(base.day)}的事件`;
  return base.from === 'documentsDate' ? '文件日期' : '前文提到的时间';
}

function nameOf(number: number): string {
  return number === 0 ? UNITS.weekend.name : weekday(number);
}

function counted(number: number, unit: Unit): string {
  return `${numeral(number)} ${UNITS[unit].counted}`;
}
