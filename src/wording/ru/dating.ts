import type { Translation } from '../translation.ts';
import { count, type Forms } from './counting.ts';
import { days } from './days.ts';

type Dating = NonNullable<Translation['dating']>;
type Unit = Parameters<NonNullable<Dating['nearest']>>[0];
type Side = Parameters<NonNullable<Dating['nearDay']>>[0];
type CountedFrom = Parameters<NonNullable<Dating['moved']>>[2];
type Gender = 'he' | 'she' | 'it' | 'they';
type Agreeing = Readonly<Record<Gender, string>>;

interface Noun {
  readonly name: string;
  readonly gender: Gender;
}

/** A unit, and how many of them a time is moved by: the accusative. */
const UNITS: Readonly<Record<Unit, Noun & { readonly counted: Forms }>> = {
  day: { name: 'день', gender: 'he', counted: ['день', 'дня', 'дней'] },
  weekend: { name: 'выходные', gender: 'they', counted: ['выходные', 'выходных', 'выходных'] },
  week: { name: 'неделя', gender: 'she', counted: ['неделю', 'недели', 'недель'] },
  month: { name: 'месяц', gender: 'he', counted: ['месяц', 'месяца', 'месяцев'] },
  quarter: { name: 'квартал', gender: 'he', counted: ['квартал', 'квартала', 'кварталов'] },
  season: { name: 'сезон', gender: 'he', counted: ['сезон', 'сезона', 'сезонов'] },
  half: { name: 'полугодие', gender: 'it', counted: ['полугодие', 'полугодия', 'полугодий'] },
  year: { name: 'год', gender: 'he', counted: ['год', 'года', 'лет'] },
  decade: { name: 'десятилетие', gender: 'it', counted: ['десятилетие', 'десятилетия', 'десятилетий'] },
  century: { name: 'век', gender: 'he', counted: ['век', 'века', 'веков'] },
};

/** 0 is a weekend, 1 Monday to 7 Sunday. */
const GENDERS_OF_WEEKDAYS: readonly Gender[] = ['they', 'he', 'he', 'she', 'he', 'she', 'she', 'it'];

const LAST: Agreeing = { he: 'последний', she: 'последняя', it: 'последнее', they: 'последние' };
const FIRST: Agreeing = { he: 'первый', she: 'первая', it: 'первое', they: 'первые' };
const NEAREST: Agreeing = { he: 'ближайший', she: 'ближайшая', it: 'ближайшее', they: 'ближайшие' };
const NAMED: Agreeing = { he: 'упомянутый', she: 'упомянутая', it: 'упомянутое', they: 'упомянутые' };
const ENDED: Agreeing = { he: 'закончившийся', she: 'закончившаяся', it: 'закончившееся', they: 'закончившиеся' };
const WHERE_FALLS: Agreeing = { he: 'на который', she: 'на которую', it: 'на которое', they: 'на которые' };

const NEAR_DAYS: Readonly<Record<Side, string>> = {
  last: 'год не указан, поэтому последний такой день до даты документа',
  this: 'год не указан, поэтому этот день в году даты документа',
  next: 'год не указан, поэтому первый такой день после даты документа',
};

const NEAR_MONTHS: Readonly<Record<Side, string>> = {
  last: 'год не указан, поэтому последний такой месяц до даты документа',
  this: 'год не указан, поэтому этот месяц в году даты документа',
  next: 'год не указан, поэтому первый такой месяц после даты документа',
};

const YEARS: Readonly<Record<Side, string>> = {
  last: 'в году перед годом даты документа',
  this: 'в году даты документа',
  next: 'в году после года даты документа',
};

export const dating: Dating = {
  coarseDate: 'дата документа недостаточно точна',
  namedYear: 'названный год',
  likePeriod: 'тот же период названного года',
  clock: 'время на часах, без дня',
  duration: 'продолжительность',
  repeated: 'время, которое повторяется',
  perhapsAYear: 'число, которое может быть годом',
  noEvent: 'документ не называет одного определённого дня этого события',
  sameQuarter: 'тот же квартал годом раньше',
  yearNamedBefore: 'год не указан, поэтому год, упомянутый выше',
  yearNamedAfter: 'год не указан, поэтому год в конце периода',
  dateOfWriting: 'отсчёт от даты цитируемого дневника или письма',
  dateline: 'отсчёт от даты в начале сообщения',
  nearestWeekday: 'год не указан, поэтому ближайший год, в котором это тот день недели',
  noSuchWeekday: 'ни в одном году около даты документа это число не приходится на этот день недели',
  yearOfDocument: 'год не указан, поэтому год даты документа',
  endedQuarter: 'три месяца, закончившиеся в этот день',
  noDate: 'у документа нет даты, от которой считать',
  noYear: 'год не указан',
  nothingNamed: 'выше не названо время, от которого считать',
  itself: 'сама дата',
  ambiguous: 'сама дата, которую можно прочитать по-разному',
  monthWithoutYear: 'месяц без года',
  businessYear: 'по календарному году; финансовый год может начинаться в любом месяце',
  season: 'сезон по счёту метеослужб Северного полушария',
  hijri: 'дата по хиджре, она не переводится',
  yearOfDocumentsDate: 'год даты документа',
  sameAsBefore: (unit) => `${UNITS[unit].name}, ${agreeing(NAMED, UNITS[unit])} выше`,
  lastEnded: (unit) =>
    `${agreeing(LAST, UNITS[unit])} ${UNITS[unit].name}, ${agreeing(ENDED, UNITS[unit])} к дате документа`,
  weekdayBefore: (weekday) => `${withWeekday(LAST, weekday)} перед датой документа`,
  weekdayAfter: (weekday) => `${withWeekday(FIRST, weekday)} после даты документа`,
  weeksBefore: (weeks, weekday) =>
    `на ${count(weeks, ...UNITS.week.counted)} раньше, чем ${withWeekday(LAST, weekday)} не позже даты документа`,
  weeksAfter: (weeks, weekday) =>
    `на ${count(weeks, ...UNITS.week.counted)} позже, чем ${withWeekday(FIRST, weekday)} после даты документа`,
  weekdayItself: (weekday) => `дата документа: это ${weekdayOf(weekday).name}`,
  yearBeside: (side) => YEARS[side],
  inYearBeside: (side) => YEARS[side],
  nearDay: (side) => NEAR_DAYS[side],
  nearMonth: (side) => NEAR_MONTHS[side],
  nearest: (unit) => `${agreeing(NEAREST, UNITS[unit])} к дате документа ${UNITS[unit].name}`,
  moved: (unit, amount, base) => {
    const { name, counted } = UNITS[unit];
    if (amount === 0) return `${name}, ${agreeing(WHERE_FALLS, UNITS[unit])} приходится ${baseInWords(base)}`;
    return `на ${count(Math.abs(amount), ...counted)} ${amount < 0 ? 'раньше' : 'позже'}, чем ${baseInWords(base)}`;
  },
  vague: {
    'the present': 'настоящее, без точных дат',
    'the past': 'прошлое, без точных дат',
    'the future': 'будущее, без точных дат',
    'some time ago': 'не сказано, как давно',
    'another calendar': 'дата по другому календарю, она не переводится',
    'before Christ': 'время до нашей эры, здесь оно не считается',
  },
};

function baseInWords(base: CountedFrom): string {
  if (base.from === 'event') return `событие ${days.day?.(base.day) ?? base.day}`;
  return base.from === 'documentsDate' ? 'дата документа' : 'время, упомянутое выше';
}

function weekdayOf(weekday: number): Noun {
  const name = weekday === 0 ? UNITS.weekend.name : (days.weekday?.(weekday) ?? '');
  return { name, gender: GENDERS_OF_WEEKDAYS[weekday] ?? 'he' };
}

function withWeekday(word: Agreeing, weekday: number): string {
  const noun = weekdayOf(weekday);
  return `${agreeing(word, noun)} ${noun.name}`;
}

function agreeing(word: Agreeing, { gender }: Noun): string {
  return word[gender];
}
