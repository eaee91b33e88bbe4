import type { DateRule } from '../../../languages/parts/dateWords.ts';
import type { DateForm, Meaning } from '../reading.ts';
import type { Groups } from './shape.ts';

const FORMS: Readonly<Record<DateRule, DateForm>> = {
  day: 'day',
  'year, month, day': 'day',
  'numeric day': 'day',
  'month and year': 'month',
  year: 'year',
  years: 'year',
  'short year': 'year',
  'year in words': 'year',
  'year of an era': 'year',
  decade: 'year',
  century: 'century',
  season: 'period',
  'part of a year': 'period',
  'business year': 'year',
  holiday: 'day',
  'Hijri date': 'year',
  'days around': 'named',
  away: 'period',
  weekday: 'named',
  weekend: 'named',
  month: 'named',
  turned: 'period',
  ago: 'duration',
  later: 'duration',
  again: 'period',
  'latest quarter': 'period',
  'quarter ended': 'period',
  'a year before': 'period',
  'in another year': 'period',
  'after an event': 'duration',
  clock: 'clock',
  duration: 'duration',
  repeated: 'named',
  vague: 'vague',
};

/** The form of a reading, by the rule that read it and what its pattern caught. */
export function formOf(rule: DateRule, groups: Groups, meaning: Meaning): DateForm {
  if (rule === 'away') return meaning.kind === 'from document' && meaning.unit === 'day' ? 'named' : 'period';
  if (rule === 'Hijri date') {
    if (groups.day !== undefined) return 'day';
    return groups.name === undefined ? 'year' : groups.year === undefined ? 'named' : 'month';
  }
  return FORMS[rule] === 'period' && meaning.kind === 'absolute' ? 'year' : FORMS[rule];
}
