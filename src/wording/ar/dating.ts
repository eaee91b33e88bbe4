import type { Translation, Wording } from '../translation.ts';
import { numeral } from './counting.ts';
import { day, weekday } from './days.ts';

type Unit = Parameters<Wording['dating']['nearest']>[0];
type Side = Parameters<Wording['dating']['nearDay']>[0];
type CountedFrom = Parameters<Wording['dating']['moved']>[2];

/** Of a unit: with and without article, its gender, and how it is counted: 2, 3–10, from 11 on. */
interface UnitWords {
  readonly the: string;
  readonly one: string;
  readonly both: string;
  readonly few: string;
  readonly many: string;
  readonly isFeminine?: true;
}

const UNITS: Readonly<Record<Unit, UnitWords>> = {
  day: { the: 'اليوم', one: 'يوم واحد', both: 'يومين', few: 'أيام', many: 'يوماً' },
  weekend: {
    the: 'عطلة نهاية الأسبوع',
    one: 'عطلة نهاية أسبوع واحدة',
    both: 'عطلتي نهاية أسبوع',
    few: 'عطل نهاية أسبوع',
    many: 'عطلة نهاية أسبوع',
    isFeminine: true,
  },
  week: { the: 'الأسبوع', one: 'أسبوع واحد', both: 'أسبوعين', few: 'أسابيع', many: 'أسبوعاً' },
  month: { the: 'الشهر', one: 'شهر واحد', both: 'شهرين', few: 'أشهر', many: 'شهراً' },
  quarter: { the: 'ربع السنة', one: 'ربع سنة واحد', both: 'ربعي سنة', few: 'أرباع سنة', many: 'ربع سنة' },
  season: { the: 'الفصل', one: 'فصل واحد', both: 'فصلين', few: 'فصول', many: 'فصلاً' },
  half: { the: 'نصف السنة', one: 'نصف سنة واحد', both: 'نصفي سنة', few: 'أنصاف سنة', many: 'نصف سنة' },
  year: { the: 'السنة', one: 'سنة واحدة', both: 'سنتين', few: 'سنوات', many: 'سنة', isFeminine: true },
  decade: { the: 'العقد', one: 'عقد واحد', both: 'عقدين', few: 'عقود', many: 'عقداً' },
  century: { the: 'القرن', one: 'قرن واحد', both: 'قرنين', few: 'قرون', many: 'قرناً' },
};

const NEAR_DAYS: Readonly<Record<Side, string>> = {
  last: 'لم تُذكر سنة، فهو آخر يوم كهذا قبل تاريخ الوثيقة',
  this: 'لم تُذكر سنة، فهو اليوم في سنة تاريخ الوثيقة',
  next: 'لم تُذكر سنة، فهو أول يوم كهذا بعد تاريخ الوثيقة',
};

const NEAR_MONTHS: Readonly<Record<Side, string>> = {
  last: 'لم تُذكر سنة، فهو آخر شهر كهذا قبل تاريخ الوثيقة',
  this: 'لم تُذكر سنة، فهو الشهر في سنة تاريخ الوثيقة',
  next: 'لم تُذكر سنة، فهو أول شهر كهذا بعد تاريخ الوثيقة',
};

const YEARS: Readonly<Record<Side, string>> = {
  last: 'في السنة التي قبل تاريخ الوثيقة',
  this: 'في سنة تاريخ الوثيقة',
  next: 'في السنة التي بعد تاريخ الوثيقة',
};

export const dating: NonNullable<Translation['dating']> = {
  coarseDate: 'تاريخ الوثيقة ليس دقيقاً بما يكفي',
  namedYear: 'السنة المذكورة',
  likePeriod: 'المدة نفسها من السنة المذكورة',
  clock: 'ساعة دون يوم',
  duration: 'مدة من الزمن',
  repeated: 'وقت يتكرر',
  perhapsAYear: 'رقم قد يكون سنة',
  noEvent: 'لا تحدد الوثيقة للحدث يوماً واحداً',
  sameQuarter: 'ربع السنة نفسه قبل سنة',
  yearNamedBefore: 'لم تُذكر سنة، فهي السنة المذكورة قبله',
  yearNamedAfter: 'لم تُذكر سنة، فهي السنة في آخر المدى',
  dateOfWriting: 'محسوب من تاريخ اليومية أو الرسالة المقتبسة',
  dateline: 'محسوب من التاريخ في رأس التقرير',
  nearestWeekday: 'لم تُذكر سنة، فهي أقرب سنة يقع فيها في ذلك اليوم من الأسبوع',
  noSuchWeekday: 'لا سنة قرب تاريخ الوثيقة يقع فيها ذلك التاريخ في ذلك اليوم من الأسبوع',
  yearOfDocument: 'لم تُذكر سنة، فهي سنة تاريخ الوثيقة',
  endedQuarter: 'الأشهر الثلاثة التي انتهت في ذلك اليوم',
  noDate: 'ليس للوثيقة تاريخ يُحسب منه',
  noYear: 'لم تُذكر سنته',
  nothingNamed: 'لا وقت مذكور قبله يُحسب منه',
  itself: 'التاريخ نفسه',
  ambiguous: 'التاريخ نفسه، ويمكن أن يُقرأ بأكثر من وجه',
  monthWithoutYear: 'شهر دون سنة',
  businessYear: 'بحسب السنة التقويمية؛ وقد تبدأ السنة المالية في أي شهر',
  season: 'الفصل كما تحسبه هيئات الأرصاد في نصف الكرة الشمالي',
  hijri: 'تاريخ هجري، لا يُحوَّل',
  yearOfDocumentsDate: 'سنة تاريخ الوثيقة',
  sameAsBefore: (unit) => `${UNITS[unit].the} ${UNITS[unit].isFeminine ? 'المذكورة' : 'المذكور'} من قبل`,
  lastEnded: (unit) => `آخر ما انتهى قبل تاريخ الوثيقة (${UNITS[unit].the})`,
  weekdayBefore: (number) => `آخر ${weekdayInWords(number)} قبل تاريخ الوثيقة`,
  weekdayAfter: (number) => `أول ${weekdayInWords(number)} بعد تاريخ الوثيقة`,
  weeksBefore: (weeks, number) =>
    `قبل آخر ${weekdayInWords(number)} حتى تاريخ الوثيقة بمقدار ${amountOf(weeks, 'week')}`,
  weeksAfter: (weeks, number) =>
    `بعد أول ${weekdayInWords(number)} بعد تاريخ الوثيقة بمقدار ${amountOf(weeks, 'week')}`,
  weekdayItself: (number) => `تاريخ الوثيقة، وهو ${number === 0 ? 'عطلة نهاية أسبوع' : `يوم ${weekday(number)}`}`,
  yearBeside: (side) => YEARS[side],
  inYearBeside: (side) => YEARS[side],
  nearDay: (side) => NEAR_DAYS[side],
  nearMonth: (side) => NEAR_MONTHS[side],
  nearest: (unit) => `${UNITS[unit].the} الأقرب إلى تاريخ الوثيقة`,
  moved: (unit, amount, base) => {
    if (amount === 0)
      return `${UNITS[unit].the} ${UNITS[unit].isFeminine ? 'التي فيها' : 'الذي فيه'} ${baseInWords(base)}`;
    return `${amount < 0 ? 'قبل' : 'بعد'} ${baseInWords(base)} بمقدار ${amountOf(Math.abs(amount), unit)}`;
  },
  vague: {
    'the present': 'الحاضر، دون تواريخ محددة',
    'the past': 'الماضي، دون تواريخ محددة',
    'the future': 'المستقبل، دون تواريخ محددة',
    'some time ago': 'لا تقول الكلمات منذ متى',
    'another calendar': 'تاريخ من تقويم آخر، لا يُحوَّل',
    'before Christ': 'وقت قبل الميلاد، لا يُحسب هنا',
  },
};

function baseInWords(base: CountedFrom): string {
  if (base.from === 'event') return `حدث ${day(base.day)}`;
  return base.from === 'documentsDate' ? 'تاريخ الوثيقة' : 'الوقت المذكور من قبل';
}

function weekdayInWords(number: number): string {
  return number === 0 ? 'عطلة نهاية أسبوع' : `يوم ${weekday(number).replace(/^ال/u, '')}`;
}

/** `يوم واحد`, `يومين`, `3 أيام`, `11 يوماً`. */
function amountOf(amount: number, unit: Unit): string {
  const words = UNITS[unit];
  if (amount === 1) return words.one;
  if (amount === 2) return words.both;
  return `${numeral(amount)} ${amount <= 10 ? words.few : words.many}`;
}
