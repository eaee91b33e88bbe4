import type { Translation, Wording } from '../translation.ts';
import { count } from './counting.ts';
import { day, weekday } from './days.ts';

type Unit = Parameters<Wording['dating']['moved']>[0];
type CountedFrom = Parameters<Wording['dating']['moved']>[2];
type Side = Parameters<Wording['dating']['nearDay']>[0];

interface Noun {
  readonly article: 'der' | 'die' | 'das';
  readonly one: string;
  readonly many: string;
}

const UNITS: Readonly<Record<Unit, Noun>> = {
  day: { article: 'der', one: 'Tag', many: 'Tage' },
  weekend: { article: 'das', one: 'Wochenende', many: 'Wochenenden' },
  week: { article: 'die', one: 'Woche', many: 'Wochen' },
  month: { article: 'der', one: 'Monat', many: 'Monate' },
  quarter: { article: 'das', one: 'Quartal', many: 'Quartale' },
  season: { article: 'die', one: 'Jahreszeit', many: 'Jahreszeiten' },
  half: { article: 'das', one: 'Halbjahr', many: 'Halbjahre' },
  year: { article: 'das', one: 'Jahr', many: 'Jahre' },
  decade: { article: 'das', one: 'Jahrzehnt', many: 'Jahrzehnte' },
  century: { article: 'das', one: 'Jahrhundert', many: 'Jahrhunderte' },
};

const ACCUSATIVE = { der: 'den', die: 'die', das: 'das' } as const;

const NEAR_DAYS: Readonly<Record<Side, string>> = {
  last: 'ohne Jahr, also der letzte solche Tag vor dem Datum des Dokuments',
  this: 'ohne Jahr, also der Tag im Jahr des Dokuments',
  next: 'ohne Jahr, also der nächste solche Tag nach dem Datum des Dokuments',
};

const NEAR_MONTHS: Readonly<Record<Side, string>> = {
  last: 'ohne Jahr, also der letzte solche Monat vor dem Datum des Dokuments',
  this: 'ohne Jahr, also der Monat im Jahr des Dokuments',
  next: 'ohne Jahr, also der nächste solche Monat nach dem Datum des Dokuments',
};

const YEARS: Readonly<Record<Side, string>> = {
  last: 'im Jahr vor dem des Dokuments',
  this: 'im Jahr des Dokuments',
  next: 'im Jahr nach dem des Dokuments',
};

export const dating: NonNullable<Translation['dating']> = {
  coarseDate: 'das Datum des Dokuments ist nicht genau genug',
  namedYear: 'das genannte Jahr',
  likePeriod: 'derselbe Zeitraum des genannten Jahres',
  clock: 'eine Uhrzeit ohne Tag',
  duration: 'eine Dauer',
  repeated: 'eine Zeit, die immer wiederkehrt',
  perhapsAYear: 'eine Zahl, die ein Jahr sein könnte',
  noEvent: 'das Dokument nennt keinen einzelnen Tag für das Ereignis',
  sameQuarter: 'dasselbe Quartal ein Jahr davor',
  yearNamedBefore: 'ohne Jahr, also das zuvor genannte Jahr',
  yearNamedAfter: 'ohne Jahr, also das Jahr am Ende des Zeitraums',
  dateOfWriting: 'gerechnet vom Datum des zitierten Tagebuchs oder Briefs',
  dateline: 'gerechnet vom Datum am Kopf des Berichts',
  nearestWeekday: 'ohne Jahr, also das nächstliegende Jahr, in dem der Wochentag stimmt',
  noSuchWeekday: 'in keinem Jahr um das Datum des Dokuments fällt der Tag auf diesen Wochentag',
  yearOfDocument: 'ohne Jahr, also das Jahr des Dokuments',
  endedQuarter: 'die drei Monate, die an diesem Tag endeten',
  noDate: 'das Dokument hat kein Datum, von dem aus gerechnet werden kann',
  noYear: 'das Jahr dazu wird nicht genannt',
  nothingNamed: 'zuvor wird keine Zeit genannt, von der aus gerechnet werden kann',
  itself: 'das Datum selbst',
  ambiguous: 'das Datum selbst, das verschieden gelesen werden kann',
  monthWithoutYear: 'ein Monat ohne Jahr',
  businessYear: 'nach dem Kalenderjahr; ein Geschäftsjahr kann in jedem Monat beginnen',
  season: 'die Jahreszeit, wie Wetterdienste der Nordhalbkugel sie zählen',
  hijri: 'ein Datum des islamischen Kalenders, das nicht umgerechnet wird',
  yearOfDocumentsDate: 'das Jahr des Dokuments',
  sameAsBefore: (unit) => `${UNITS[unit].article} zuvor genannte ${UNITS[unit].one}`,
  lastEnded: (unit) => {
    const { article, one } = UNITS[unit];
    return `${article} letzte ${one}, ${article} am Datum des Dokuments schon zu Ende war`;
  },
  weekdayBefore: (number) => `${weekdayNamed(number, 'letzte')} vor dem Datum des Dokuments`,
  weekdayAfter: (number) => `${weekdayNamed(number, 'erste')} nach dem Datum des Dokuments`,
  weeksBefore: (weeks, number) =>
    `${counted(weeks, 'week')} vor dem letzten ${nameOf(number)} bis zum Datum des Dokuments`,
  weeksAfter: (weeks, number) =>
    `${counted(weeks, 'week')} nach dem ersten ${nameOf(number)} nach dem Datum des Dokuments`,
  weekdayItself: (number) => `das Datum des Dokuments, das ein ${nameOf(number)} ist`,
  yearBeside: (side) => YEARS[side],
  inYearBeside: (side) => YEARS[side],
  nearDay: (side) => NEAR_DAYS[side],
  nearMonth: (side) => NEAR_MONTHS[side],
  nearest: (unit) => {
    const { article, one } = UNITS[unit];
    return `${article} ${one}, ${article} dem Datum des Dokuments am nächsten liegt`;
  },
  moved: (unit, amount, base) => {
    if (amount !== 0) return `${counted(Math.abs(amount), unit)} ${amount < 0 ? 'vor' : 'nach'} ${dative(base)}`;
    const { article, one } = UNITS[unit];
    const into = unit === 'day' || unit === 'weekend' ? 'auf' : 'in';
    return `${article} ${one}, ${into} ${ACCUSATIVE[article]} ${nominative(base)} fällt`;
  },
  vague: {
    'the present': 'die Gegenwart, ohne genaue Daten',
    'the past': 'die Vergangenheit, ohne genaue Daten',
    'the future': 'die Zukunft, ohne genaue Daten',
    'some time ago': 'die Worte sagen nicht, wie lange es her ist',
    'another calendar': 'ein Datum eines anderen Kalenders, das nicht umgerechnet wird',
    'before Christ': 'eine Zeit vor Christus, die hier nicht gezählt wird',
  },
};

function nominative(base: CountedFrom): string {
  if (base.from === 'event') return `das Ereignis vom ${day(base.day)}`;
  return base.from === 'documentsDate' ? 'das Datum des Dokuments' : 'die zuvor genannte Zeit';
}

function dative(base: CountedFrom): string {
  if (base.from === 'event') return `dem Ereignis vom ${day(base.day)}`;
  return base.from === 'documentsDate' ? 'dem Datum des Dokuments' : 'der zuvor genannten Zeit';
}

function weekdayNamed(number: number, which: string): string {
  return `${number === 0 ? UNITS.weekend.article : 'der'} ${which} ${nameOf(number)}`;
}

function nameOf(number: number): string {
  return number === 0 ? UNITS.weekend.one : weekday(number);
}

function counted(number: number, unit: Unit): string {
  return count(number, UNITS[unit].one, UNITS[unit].many);
}
