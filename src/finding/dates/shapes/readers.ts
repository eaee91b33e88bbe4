import { datingRules } from '../../../dossier/datingRules.ts';
import type { DateRule } from '../../../languages/parts/dateWords.ts';
import type { Meaning } from '../reading.ts';
import { readDay, readMonthAndYear, readNumericDay, readYearMonthDay } from './readDays.ts';
import { readHoliday } from './readHoliday.ts';
import { readDayAround, readMonth, readWeekday } from './readNearDays.ts';
import {
  readBusinessYear,
  readInAnotherYear,
  readLatestQuarter,
  readPartOfYear,
  readQuarterEnded,
  readYearBefore,
} from './readQuarters.ts';
import { readAfterAnEvent, readAgain, readAgo, readAway, readLater, readTurned } from './readSpans.ts';
import { vague } from './readVague.ts';
import {
  readCentury,
  readDecade,
  readSeason,
  readShortYear,
  readYear,
  readYearInWords,
  readYearOfAnEra,
  readYears,
} from './readYears.ts';
import type { Groups, Setting } from './shape.ts';

/** Returns the meaning, or null if the words are none after all: the 31st of June, the verb "may". */
type Reader = (groups: Groups, setting: Setting) => Meaning | null;

const HOURS = 24;
const MINUTES = 60;

function readClock({ hour = '0', minute = '0' }: Groups): Meaning | null {
  return Number(hour) <= HOURS && Number(minute) < MINUTES ? { kind: 'clock' } : null;
}

/** What reads the groups of each rule. */
export const READERS: Readonly<Record<DateRule, Reader>> = {
  day: readDay,
  'year, month, day': readYearMonthDay,
  'numeric day': readNumericDay,
  'month and year': readMonthAndYear,
  year: readYear,
  years: readYears,
  'short year': readShortYear,
  'year in words': readYearInWords,
  'year of an era': readYearOfAnEra,
  decade: readDecade,
  century: readCentury,
  season: readSeason,
  'part of a year': readPartOfYear,
  'business year': readBusinessYear,
  holiday: readHoliday,
  'Hijri date': () => ({ kind: 'vague', rule: datingRules.hijri }),
  'days around': readDayAround,
  away: readAway,
  weekday: readWeekday,
  weekend: () => ({ kind: 'weekday', weekday: 6, turn: null, weekend: true, weeks: 0 }),
  month: readMonth,
  turned: readTurned,
  ago: readAgo,
  later: readLater,
  again: readAgain,
  'latest quarter': readLatestQuarter,
  'quarter ended': readQuarterEnded,
  'a year before': readYearBefore,
  'in another year': readInAnotherYear,
  'after an event': readAfterAnEvent,
  clock: readClock,
  duration: () => ({ kind: 'duration' }),
  repeated: () => ({ kind: 'repeated' }),
  vague: (_groups, { shape }) => vague(shape.vague ?? 'the present'),
};
