import type { Translation } from '../translation.ts';
import { days } from './days.ts';

type Dating = NonNullable<Translation['dating']>;
type Unit = Parameters<NonNullable<Dating['nearest']>>[0];
type Side = Parameters<NonNullable<Dating['nearDay']>>[0];
type CountedFrom = Parameters<NonNullable<Dating['moved']>>[2];

interface UnitInWords {
  readonly one: string;
  readonly many: string;
  readonly isFeminine?: true;
}

const UNITS: Readonly<Record<Unit, UnitInWords>> = {
  day: { one: 'día', many: 'días' },
  weekend: { one: 'fin de semana', many: 'fines de semana' },
  week: { one: 'semana', many: 'semanas', isFeminine: true },
  month: { one: 'mes', many: 'meses' },
  quarter: { one: 'trimestre', many: 'trimestres' },
  season: { one: 'estación', many: 'estaciones', isFeminine: true },
  half: { one: 'semestre', many: 'semestres' },
  year: { one: 'año', many: 'años' },
  decade: { one: 'década', many: 'décadas', isFeminine: true },
  century: { one: 'siglo', many: 'siglos' },
};

const NEAR_DAYS: Readonly<Record<Side, string>> = {
  last: 'no se da el año; por eso, ese día la última vez antes de la fecha del documento',
  this: 'no se da el año; por eso, ese día en el año de la fecha del documento',
  next: 'no se da el año; por eso, ese día la primera vez después de la fecha del documento',
};

const NEAR_MONTHS: Readonly<Record<Side, string>> = {
  last: 'no se da el año; por eso, ese mes la última vez antes de la fecha del documento',
  this: 'no se da el año; por eso, ese mes en el año de la fecha del documento',
  next: 'no se da el año; por eso, ese mes la primera vez después de la fecha del documento',
};

const YEARS: Readonly<Record<Side, string>> = {
  last: 'en el año anterior al de la fecha del documento',
  this: 'en el año de la fecha del documento',
  next: 'en el año siguiente al de la fecha del documento',
};

/** How a date was worked out from the words, or why it was not. Weekdays are 1 Monday to 7 Sunday, and 0 for a weekend. */
export const dating: Dating = {
  coarseDate: 'la fecha del documento no es lo bastante exacta',
  namedYear: 'el año que se nombra',
  likePeriod: 'el mismo periodo del año que se nombra',
  clock: 'una hora, sin día',
  duration: 'una duración',
  repeated: 'un tiempo que se repite',
  perhapsAYear: 'un número que puede ser un año',
  noEvent: 'el documento no da un único día para el hecho',
  sameQuarter: 'el mismo trimestre, un año antes',
  yearNamedBefore: 'no se da el año; por eso, el año mencionado antes',
  yearNamedAfter: 'no se da el año; por eso, el año del final del intervalo',
  dateOfWriting: 'contado desde la fecha del diario o la carta que se cita',
  dateline: 'contado desde la fecha que encabeza la noticia',
  nearestWeekday: 'no se da el año; por eso, el año más cercano en que ese día cae en ese día de la semana',
  noSuchWeekday: 'en ningún año cercano a la fecha del documento cae ese día en ese día de la semana',
  yearOfDocument: 'no se da el año; por eso, el año de la fecha del documento',
  endedQuarter: 'los tres meses que terminaron ese día',
  noDate: 'el documento no tiene fecha desde la que contar',
  noYear: 'no se da su año',
  nothingNamed: 'antes no se menciona ningún tiempo desde el que contar',
  itself: 'la propia fecha',
  ambiguous: 'la propia fecha, que se puede leer de más de una manera',
  monthWithoutYear: 'un mes, sin año',
  businessYear: 'según el año natural; un ejercicio puede empezar en cualquier mes',
  season: 'la estación como la cuentan los servicios meteorológicos del norte',
  hijri: 'una fecha del calendario de la hégira, que no se convierte',
  yearOfDocumentsDate: 'el año de la fecha del documento',
  sameAsBefore: (unit) =>
    `${the(unit)} ${UNITS[unit].one} ${UNITS[unit].isFeminine ? 'mencionada' : 'mencionado'} antes`,
  lastEnded: (unit) =>
    UNITS[unit].isFeminine
      ? `la última ${UNITS[unit].one} ya terminada en la fecha del documento`
      : `el último ${UNITS[unit].one} ya terminado en la fecha del documento`,
  weekdayBefore: (weekday) => `el último ${weekdayInWords(weekday)} antes de la fecha del documento`,
  weekdayAfter: (weekday) => `el primer ${weekdayInWords(weekday)} después de la fecha del documento`,
  weeksBefore: (weeks, weekday) =>
    `${countInWords(weeks, 'week')} antes del último ${weekdayInWords(weekday)} hasta la fecha del documento`,
  weeksAfter: (weeks, weekday) =>
    `${countInWords(weeks, 'week')} después del primer ${weekdayInWords(weekday)} tras la fecha del documento`,
  weekdayItself: (weekday) => `la fecha del documento, que cae en ${weekdayInWords(weekday)}`,
  yearBeside: (side) => YEARS[side],
  inYearBeside: (side) => YEARS[side],
  nearDay: (side) => NEAR_DAYS[side],
  nearMonth: (side) => NEAR_MONTHS[side],
  nearest: (unit) => `${the(unit)} ${UNITS[unit].one} más cerca de la fecha del documento`,
  moved: (unit, amount, base) => {
    const from = ofBase(base);
    if (amount === 0) return `${the(unit)} ${UNITS[unit].one} ${from}`;
    return `${countInWords(Math.abs(amount), unit)} ${amount < 0 ? 'antes' : 'después'} ${from}`;
  },
  vague: {
    'the present': 'el presente, sin fechas exactas',
    'the past': 'el pasado, sin fechas exactas',
    'the future': 'el futuro, sin fechas exactas',
    'some time ago': 'las palabras no dicen cuánto tiempo hace',
    'another calendar': 'una fecha de otro calendario, que no se convierte',
    'before Christ': 'un tiempo antes de Cristo, que aquí no se cuenta',
  },
};

function ofBase(base: CountedFrom): string {
  if (base.from === 'event') return `del hecho del ${days.day(base.day)}`;
  return base.from === 'documentsDate' ? 'de la fecha del documento' : 'del tiempo mencionado antes';
}

function the(unit: Unit): string {
  return UNITS[unit].isFeminine ? 'la' : 'el';
}

function weekdayInWords(weekday: number): string {
  return weekday === 0 ? UNITS.weekend.one : days.weekday(weekday);
}

function countInWords(count: number, unit: Unit): string {
  return `${count} ${count === 1 ? UNITS[unit].one : UNITS[unit].many}`;
}
