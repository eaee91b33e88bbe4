import { UserError } from '../../errors.ts';
import { LANGUAGES } from '../../languages/list.ts';
import type { ScheduleWords } from '../../languages/parts/scheduleWords.ts';
import { wording } from '../../wording/catalogue.ts';
import { dayOfMonth } from './dayOfMonth.ts';
import { daysOfWeek } from './daysOfWeek.ts';
import { dueTimes, nextDue } from './dueTimes.ts';
import { readClock } from './readClock.ts';

/** Times for digests, as cron takes them and in words. */
export interface Times {
  /** Five fields: minute, hour, day of the month, month, day of the week. */
  readonly cron: string;
  /** In words, such as “every weekday at 08:30”; a cron pattern unchanged. */
  readonly words: string;
}

/** The days of the week as cron numbers them. */
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
/** Shortest time between two digests of one schedule, in milliseconds. */
const CLOSEST = 60 * 60 * 1000;
/** The stretch of time in which the distances of a pattern are checked, in milliseconds. */
const LOOKED_AHEAD = 400 * 24 * 60 * 60 * 1000;

/**
 * Reads times for digests: plain words, or a cron pattern of five fields. Throws {@link UserError} if they cannot be read, never
 * come, or are less than an hour apart.
 */
export function readTimes(text: string): Times {
  const typed = text.trim().replace(/\s+/gu, ' ');
  const times = readCron(typed) ?? readWords(typed.toLowerCase());
  if (times === undefined) throw new UserError(wording.times.cannotRead(typed));
  checkSpacing(times, typed);
  return times;
}

const CRON = /^[\d*?/,\-#LWa-z+]+(?: [\d*?/,\-#LWa-z+]+){4}$/iu;

function readCron(typed: string): Times | undefined {
  if (!CRON.test(typed) || !/^[\d*]/u.test(typed)) return undefined;
  try {
    nextDue({ cron: typed, zone: 'UTC' }, 0);
    return { cron: typed, words: typed };
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^Cron\w*: /u, '') : String(error);
    throw new UserError(wording.times.badPattern(typed, why));
  }
}

/** Reads the words of the first language that can. */
function readWords(typed: string): Times | undefined {
  return LANGUAGES.flatMap(({ schedules }) => (schedules === undefined ? [] : (readIn(schedules, typed) ?? [])))[0];
}

function readIn(words: ScheduleWords, typed: string): Times | undefined {
  const plain = words.short.reduce((text, [beginning, long]) => text.replace(beginning, long), typed);
  const { days, times } = words.whole.exec(plain)?.groups ?? {};
  if (days === undefined) return undefined;
  const hours = times === undefined ? readHours(days, words) : undefined;
  if (hours !== undefined) return hours;
  if (times === undefined) return undefined;
  const clock = readClock(times, words);
  if (clock === undefined) return undefined;
  const { fields } = clock;
  const month = words.monthly.map((pattern) => pattern.exec(days)).find((match) => match !== null) ?? null;
  if (month !== null) {
    const day = dayOfMonth(month.groups?.day ?? '', words);
    if (day === undefined) return undefined;
    return {
      cron: `${fields} ${day === 'last' ? 'L' : day} * *`,
      words: wording.times.monthly(day, clock.clocks),
    };
  }
  const numbers = daysOfWeek(days, words);
  if (numbers === undefined) return undefined;
  return {
    cron: `${fields} * * ${numbers.length === 7 ? '*' : numbers.join(',')}`,
    words: wording.times.weekly(numbers, clock.clocks),
  };
}

function readHours(days: string, { hours }: ScheduleWords): Times | undefined {
  const match = hours.exec(days);
  if (match === null) return undefined;
  const count = Number(match.groups?.count ?? 1);
  if (count === 1) return { cron: '0 * * * *', words: wording.times.hourly(1) };
  // Other numbers would make the last gap before midnight shorter than the others.
  if (count === 0 || 24 % count !== 0) {
    throw new UserError(wording.times.badHours(count));
  }
  return count === 24
    ? { cron: '0 0 * * *', words: wording.times.weekly(EVERY_DAY, ['00:00']) }
    : { cron: `0 */${count} * * *`, words: wording.times.hourly(count) };
}

/** Checks the times on the clock of UTC, which never skips an hour. */
function checkSpacing({ cron }: Times, typed: string): void {
  const times = dueTimes({ cron, zone: 'UTC' }, SOME_YEAR, SOME_YEAR + LOOKED_AHEAD);
  if (times.length === 0 && nextDue({ cron, zone: 'UTC' }, SOME_YEAR) === null) {
    throw new UserError(wording.times.never(typed));
  }
  if (times.some((time, place) => place > 0 && time - (times[place - 1] ?? 0) < CLOSEST)) {
    throw new UserError(wording.times.tooOften(typed));
  }
}

/** 1 January 2024, a leap year, so that 29 February is found. */
const SOME_YEAR = Date.UTC(2024, 0, 1);
