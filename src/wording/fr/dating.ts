import type { Translation, Wording } from '../translation.ts';
import { count } from './counting.ts';
import { day, weekday } from './days.ts';

type Unit = Parameters<Wording['dating']['moved']>[0];
type CountedFrom = Parameters<Wording['dating']['moved']>[2];
type Side = Parameters<Wording['dating']['nearDay']>[0];

interface Noun {
  readonly one: string;
  readonly many: string;
  readonly isFeminine: boolean;
}

const UNITS: Readonly<Record<Unit, Noun>> = {
  day: { one: 'jour', many: 'jours', isFeminine: false },
  weekend: { one: 'week-end', many: 'week-ends', isFeminine: false },
  week: { one: 'semaine', many: 'semaines', isFeminine: true },
  month: { one: 'mois', many: 'mois', isFeminine: false },
  quarter: { one: 'trimestre', many: 'trimestres', isFeminine: false },
  season: { one: 'saison', many: 'saisons', isFeminine: true },
  half: { one: 'semestre', many: 'semestres', isFeminine: false },
  year: { one: 'année', many: 'années', isFeminine: true },
  decade: { one: 'décennie', many: 'décennies', isFeminine: true },
  century: { one: 'siècle', many: 'siècles', isFeminine: false },
};

const NEAR_DAYS: Readonly<Record<Side, string>> = {
  last: 'l’année n’est pas donnée : le dernier jour de ce nom avant la date du document',
  this: 'l’année n’est pas donnée : le jour dans l’année de la date du document',
  next: 'l’année n’est pas donnée : le premier jour de ce nom après la date du document',
};

const NEAR_MONTHS: Readonly<Record<Side, string>> = {
  last: 'l’année n’est pas donnée : le dernier mois de ce nom avant la date du document',
  this: 'l’année n’est pas donnée : le mois dans l’année de la date du document',
  next: 'l’année n’est pas donnée : le premier mois de ce nom après la date du document',
};

const YEARS: Readonly<Record<Side, string>> = {
  last: 'dans l’année qui précède celle de la date du document',
  this: 'dans l’année de la date du document',
  next: 'dans l’année qui suit celle de la date du document',
};

export const dating: NonNullable<Translation['dating']> = {
  coarseDate: 'la date du document n’est pas assez précise',
  namedYear: 'l’année nommée',
  likePeriod: 'la même période de l’année nommée',
  clock: 'une heure, sans jour',
  duration: 'une durée',
  repeated: 'un moment qui revient régulièrement',
  perhapsAYear: 'un nombre qui peut être une année',
  noEvent: 'le document ne donne pas un jour unique pour l’événement',
  sameQuarter: 'le même trimestre, un an plus tôt',
  yearNamedBefore: 'l’année n’est pas donnée : l’année mentionnée juste avant',
  yearNamedAfter: 'l’année n’est pas donnée : l’année à la fin de l’intervalle',
  dateOfWriting: 'compté à partir de la date du journal ou de la lettre que le document cite',
  dateline: 'compté à partir de la date en tête de l’article',
  nearestWeekday: 'l’année n’est pas donnée : l’année la plus proche où ce jour de la semaine convient',
  noSuchWeekday: 'dans aucune année proche de la date du document, ce jour ne tombe ce jour de la semaine',
  yearOfDocument: 'l’année n’est pas donnée : l’année de la date du document',
  endedQuarter: 'les trois mois qui se sont achevés ce jour-là',
  noDate: 'le document n’a pas de date à partir de laquelle compter',
  noYear: 'son année n’est pas donnée',
  nothingNamed: 'aucun moment n’est mentionné avant, à partir duquel compter',
  itself: 'la date elle-même',
  ambiguous: 'la date elle-même, qui peut se lire de plusieurs façons',
  monthWithoutYear: 'un mois, sans année',
  businessYear: 'selon l’année civile ; un exercice peut commencer à n’importe quel mois',
  season: 'la saison telle que la comptent les services météorologiques du Nord',
  hijri: 'une date du calendrier hégirien, qui n’est pas convertie',
  yearOfDocumentsDate: 'l’année de la date du document',
  sameAsBefore: (unit) => `${definite(unit)} ${feminine(unit, 'mentionné', 'mentionnée')} avant`,
  lastEnded: (unit) =>
    `${feminine(unit, 'le dernier', 'la dernière')} ${UNITS[unit].one} ${feminine(unit, 'terminé', 'terminée')} à la date du document`,
  weekdayBefore: (number) => `le dernier ${nameOf(number)} avant la date du document`,
  weekdayAfter: (number) => `le premier ${nameOf(number)} après la date du document`,
  weeksBefore: (weeks, number) =>
    `${counted(weeks, 'week')} avant le dernier ${nameOf(number)} jusqu’à la date du document`,
  weeksAfter: (weeks, number) =>
    `${counted(weeks, 'week')} après le premier ${nameOf(number)} qui suit la date du document`,
  weekdayItself: (number) => `la date du document, qui est un ${nameOf(number)}`,
  yearBeside: (side) => YEARS[side],
  inYearBeside: (side) => YEARS[side],
  nearDay: (side) => NEAR_DAYS[side],
  nearMonth: (side) => NEAR_MONTHS[side],
  nearest: (unit) => `${definite(unit)} ${feminine(unit, 'le', 'la')} plus proche de la date du document`,
  moved: (unit, amount, base) => {
    if (amount === 0) return `${definite(unit)} ${ofBase(base)}`;
    return `${counted(Math.abs(amount), unit)} ${amount < 0 ? 'avant' : 'après'} ${baseInWords(base)}`;
  },
  vague: {
    'the present': 'le présent, sans dates précises',
    'the past': 'le passé, sans dates précises',
    'the future': 'l’avenir, sans dates précises',
    'some time ago': 'les mots ne disent pas il y a combien de temps',
    'another calendar': 'une date d’un autre calendrier, qui n’est pas convertie',
    'before Christ': 'un moment avant Jésus-Christ, qui n’est pas compté ici',
  },
};

function feminine(unit: Unit, masculine: string, other: string): string {
  return UNITS[unit].isFeminine ? other : masculine;
}

/** `le mois`, `la semaine`, `l’année`. */
function definite(unit: Unit): string {
  return unit === 'year' ? `l’${UNITS.year.one}` : `${feminine(unit, 'le', 'la')} ${UNITS[unit].one}`;
}

function baseInWords(base: CountedFrom): string {
  if (base.from === 'event') return `l’événement du ${day(base.day)}`;
  return base.from === 'documentsDate' ? 'la date du document' : 'le moment mentionné avant';
}

function ofBase(base: CountedFrom): string {
  if (base.from === 'event') return `de l’événement du ${day(base.day)}`;
  return base.from === 'documentsDate' ? 'de la date du document' : 'du moment mentionné avant';
}

function nameOf(number: number): string {
  return number === 0 ? UNITS.weekend.one : weekday(number);
}

function counted(number: number, unit: Unit): string {
  if (unit === 'year') return count(number, 'an');
  return count(number, UNITS[unit].one, UNITS[unit].many);
}
