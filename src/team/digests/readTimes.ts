import { UserError } from '../../errors.ts';
import { dueTimes, nextDue } from './dueTimes.ts';

/** When digests are wanted, as it was typed and as croner takes it. */
export interface Times {
  /** Five fields: minute, hour, day of the month, month, day of the week. */
  readonly cron: string;
  /** In words, such as “every weekday at 08:30”; a raw pattern as it stands. */
  readonly words: string;
}

/** The closest together that two digests may be due, in milliseconds. */
const CLOSEST = 60 * 60 * 1000;
/** How far ahead a pattern is looked over for times that stand too close, in milliseconds. */
const LOOKED_AHEAD = 400 * 24 * 60 * 60 * 1000;

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };

/** Names of days as people write them, and the numbers that cron has for them. */
const DAY_NUMBERS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...DAYS.flatMap((name, number): readonly [string, readonly number[]][] => [
    [name, [number]],
    [`${name}s`, [number]],
    [name.slice(0, 3), [number]],
  ]),
  ['tues', [2]],
  ['weds', [3]],
  ['thur', [4]],
  ['thurs', [4]],
  ['day', [0, 1, 2, 3, 4, 5, 6]],
  ['days', [0, 1, 2, 3, 4, 5, 6]],
  ['weekday', [1, 2, 3, 4, 5]],
  ['weekdays', [1, 2, 3, 4, 5]],
  ['weekend', [0, 6]],
  ['weekends', [0, 6]],
]);

export const EXAMPLES = [
  'every weekday at 08:30',
  'every day at 07:00',
  'every monday at 09:00',
  'monday and thursday at 16:00',
  'every day at 08:30 and 16:30',
  'every 6 hours',
  'every month on the 1st at 09:00',
] as const;

const ADVICE = `Write it like one of these: ${EXAMPLES.map((one) => `“${one}”`).join(', ')}; or as a cron pattern of five fields, such as “30 8 * * 1-5”.`;

/**
 * Reads when digests are wanted: plain words, or a cron pattern of five fields. Throws {@link UserError} that says what
 * cannot be read, and for times that never come or stand closer together than an hour.
 */
export function readTimes(text: string): Times {
  const typed = text.trim().replace(/\s+/gu, ' ');
  const times = readCron(typed) ?? readWords(typed.toLowerCase());
  if (times === undefined) throw new UserError(`“${typed}” cannot be read as times. ${ADVICE}`);
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
    throw new UserError(`“${typed}” is not a cron pattern (${why}). ${ADVICE}`);
  }
}

/** `every`, then the days or the hours, then the times of the day. */
const WORDS = /^(?:every |each |on )?(?<days>.+?)(?:,? (?:at|@) (?<times>.+))?$/u;

function readWords(typed: string): Times | undefined {
  const plain = typed
    .replace(/^daily\b/u, 'every day')
    .replace(/^hourly$/u, 'every 1 hours')
    .replace(/^weekly\b(?: on)?/u, 'every');
  const { days, times } = WORDS.exec(plain)?.groups ?? {};
  if (days === undefined) return undefined;
  const hours = times === undefined ? readHours(days) : undefined;
  if (hours !== undefined) return hours;
  if (times === undefined) return undefined;
  const clock = readClock(times);
  if (clock === undefined) return undefined;
  const { fields, words } = clock;
  const month =
    /^month(?: on)?(?: the)? (?<day>\S+)$/u.exec(days) ??
    /^(?:the )?(?<day>\S+) (?:day )?of (?:the|each|every) month$/u.exec(days);
  if (month !== null) {
    const day = dayOfMonth(month.groups?.day ?? '');
    if (day === undefined) return undefined;
    return {
      cron: `${fields} ${day === 'last' ? 'L' : day} * *`,
      words: `every month on the ${ordinal(day)} at ${words}`,
    };
  }
  const numbers = daysOfWeek(days);
  if (numbers === undefined) return undefined;
  return {
    cron: `${fields} * * ${numbers.length === DAYS.length ? '*' : numbers.join(',')}`,
    words: `${daysInWords(numbers)} at ${words}`,
  };
}

function readHours(days: string): Times | undefined {
  const match = /^(?:(?<count>\d{1,2}) )?hours?$/u.exec(days);
  if (match === null) return undefined;
  const count = Number(match.groups?.count ?? 1);
  if (count === 1) return { cron: '0 * * * *', words: 'every hour' };
  // Other numbers would leave a shorter gap over midnight than people expect.
  if (count === 0 || 24 % count !== 0) {
    throw new UserError(`“every ${count} hours” does not divide a day. Choose 1, 2, 3, 4, 6, 8, 12 or 24 hours.`);
  }
  return count === 24
    ? { cron: '0 0 * * *', words: 'every day at 00:00' }
    : { cron: `0 */${count} * * *`, words: `every ${count} hours` };
}

/** Times of the day as the first two fields of cron. Times of one pattern must share their minute; undefined where they cannot be read. */
function readClock(times: string): { readonly fields: string; readonly words: string } | undefined {
  const read = times.split(/\s*(?:,|\band\b|\s)\s*(?:at )?(?=\d|noon|midnight)/u).map(timeOfDay);
  const known = read.filter((time) => time !== undefined);
  if (known.length !== read.length || known.length === 0) return undefined;
  const minutes = new Set(known.map(({ minute }) => minute));
  if (minutes.size > 1) {
    throw new UserError(
      `One schedule has the same minute at every hour; ${known.map(clockWords).join(' and ')} differ in theirs. Make two schedules.`,
    );
  }
  const sorted = known.toSorted((a, b) => a.hour - b.hour);
  const hours = [...new Set(sorted.map(({ hour }) => hour))];
  return {
    fields: `${known[0]?.minute ?? 0} ${hours.join(',')}`,
    words: hours.map((hour) => clockWords({ hour, minute: known[0]?.minute ?? 0 })).join(' and '),
  };
}

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

function timeOfDay(text: string): TimeOfDay | undefined {
  if (text === 'noon') return { hour: 12, minute: 0 };
  if (text === 'midnight') return { hour: 0, minute: 0 };
  const groups = /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?\s?(?<half>[ap]\.?m\.?)?(?: ?o[’']clock| ?h)?$/u.exec(
    text.trim(),
  )?.groups;
  if (groups?.hour === undefined) return undefined;
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  const half = groups.half?.charAt(0);
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  if (half === undefined) return { hour, minute };
  return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute };
}

function clockWords({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function dayOfMonth(text: string): number | 'last' | undefined {
  if (text === 'last') return 'last';
  const day = ORDINALS[text] ?? Number(/^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(text)?.[1] ?? Number.NaN);
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
}

function ordinal(day: number | 'last'): string {
  if (day === 'last') return 'last day';
  const tens = Math.floor(day / 10) === 1;
  return `${day}${tens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}

function daysOfWeek(text: string): readonly number[] | undefined {
  const parts = text.split(/\s*(?:,|\band\b|&)\s*(?:on |every )?/u).filter((part) => part !== '');
  const numbers = parts.map((part) => DAY_NUMBERS.get(part) ?? rangeOfDays(part));
  const known = numbers.filter((list) => list !== undefined);
  if (known.length !== numbers.length || known.length === 0) return undefined;
  return [...new Set(known.flat())].sort((a, b) => a - b);
}

/** “monday to friday”, also over the end of the week. */
function rangeOfDays(text: string): readonly number[] | undefined {
  const ends = text.split(/\s*(?:-|–|\bto\b|\bthrough\b)\s*/u).map((name) => DAY_NUMBERS.get(name));
  const [from, to] = ends;
  if (ends.length !== 2 || from?.length !== 1 || to?.length !== 1) return undefined;
  const length = (((to[0] ?? 0) - (from[0] ?? 0) + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => ((from[0] ?? 0) + step) % 7);
}

function daysInWords(numbers: readonly number[]): string {
  const key = numbers.join('');
  if (key === '0123456') return 'every day';
  if (key === '12345') return 'every weekday';
  if (key === '06') return 'every weekend day';
  const names = numbers.map((number) => DAYS[number] ?? '').map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const last = names.pop() ?? '';
  return `every ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}`;
}

/** Checked on the clock of UTC, on which no hour is skipped. */
function checkSpacing({ cron }: Times, typed: string): void {
  const times = dueTimes({ cron, zone: 'UTC' }, SOME_YEAR, SOME_YEAR + LOOKED_AHEAD);
  if (times.length === 0 && nextDue({ cron, zone: 'UTC' }, SOME_YEAR) === null) {
    throw new UserError(`“${typed}” never comes. ${ADVICE}`);
  }
  if (times.some((time, place) => place > 0 && time - (times[place - 1] ?? 0) < CLOSEST)) {
    throw new UserError(`“${typed}” comes more often than once an hour, which nobody would read. ${ADVICE}`);
  }
}

/** 1 January 2024, a leap year, so that 29 February is found. */
const SOME_YEAR = Date.UTC(2024, 0, 1);
