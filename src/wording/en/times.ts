import { listInWords } from './counting.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Endings of ordinals, by the last digit. */
const ENDINGS = ['th', 'st', 'nd', 'rd'] as const;

const EXAMPLES = [
  'every weekday at 08:30',
  'every day at 07:00',
  'every monday at 09:00',
  'monday and thursday at 16:00',
  'every day at 08:30 and 16:30',
  'every 6 hours',
  'every month on the 1st at 09:00',
] as const;

const ADVICE = `Write it like one of these: ${EXAMPLES.map((one) => `“${one}”`).join(', ')}; or as a cron pattern of five fields, such as “30 8 * * 1-5”.`;

/** Times of schedules in words, such as “every weekday at 08:30”, and why some cannot be taken. Clocks are HH:MM. */
export const times = {
  /** Times that can be typed so. */
  examples: EXAMPLES,
  /** `days` are numbers of cron, in order; 0 is Sunday. */
  weekly: (days: readonly number[], clocks: readonly string[]): string =>
    `${daysInWords(days)} at ${listInWords(clocks)}`,
  monthly: (day: number | 'last', clocks: readonly string[]): string =>
    `every month on the ${ordinal(day)} at ${listInWords(clocks)}`,
  hourly: (hours: number): string => (hours === 1 ? 'every hour' : `every ${hours} hours`),
  cannotRead: (typed: string): string => `The bot does not understand the times “${typed}”. ${ADVICE}`,
  badPattern: (typed: string, why: string): string => `“${typed}” is not a cron pattern (${why}). ${ADVICE}`,
  badHours: (hours: number): string =>
    `“every ${hours} hours” does not fit evenly into a day. Choose 1, 2, 3, 4, 6, 8, 12 or 24 hours.`,
  never: (typed: string): string => `There is no such time as “${typed}”. ${ADVICE}`,
  tooOften: (typed: string): string => `“${typed}” is more than once an hour, which is too often. ${ADVICE}`,
  otherMinutes: (clocks: readonly string[]): string =>
    `One schedule needs the same minute in every hour, but ${listInWords(clocks)} have different ones. Set up two schedules.`,
};

function daysInWords(numbers: readonly number[]): string {
  const key = numbers.join('');
  if (key === '0123456') return 'every day';
  if (key === '12345') return 'every weekday';
  if (key === '06') return 'every weekend day';
  return `every ${listInWords(numbers.map((number) => DAYS[number] ?? ''))}`;
}

function ordinal(day: number | 'last'): string {
  if (day === 'last') return 'last day';
  const tens = Math.floor(day / 10) === 1;
  return `${day}${tens ? 'th' : (ENDINGS[day % 10] ?? 'th')}`;
}
