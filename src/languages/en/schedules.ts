import type { ScheduleWords } from '../parts/scheduleWords.ts';

const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKING_DAYS = [1, 2, 3, 4, 5];
const FREE_DAYS = [0, 6];

export const englishSchedules: ScheduleWords = {
  short: [
    [/^daily\b/u, 'every day'],
    [/^hourly$/u, 'every 1 hours'],
    [/^weekly\b(?: on)?/u, 'every'],
  ],
  whole: /^(?:every |each |on )?(?<days>.+?)(?:,? (?:at|@) (?<times>[\s\S]+))?$/u,
  hours: /^(?:(?<count>\d{1,2}) )?hours?$/u,
  monthly: [/^month(?: on)?(?: the)? (?<day>\S+)$/u, /^(?:the )?(?<day>\S+) (?:day )?of (?:the|each|every) month$/u],
  dayOfMonth: /^(\d{1,2})(?:st|nd|rd|th)?$/u,
  ordinals: new Map([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['fifth', 5],
  ]),
  lastDay: 'last',
  days: new Map<string, readonly number[]>([
    ...DAYS.flatMap((name, number): readonly [string, readonly number[]][] => [
      [name, [number]],
      [`${name}s`, [number]],
      [name.slice(0, 3), [number]],
    ]),
    ['tues', [2]],
    ['weds', [3]],
    ['thur', [4]],
    ['thurs', [4]],
    ['day', EVERY_DAY],
    ['days', EVERY_DAY],
    ['weekday', WORKING_DAYS],
    ['weekdays', WORKING_DAYS],
    ['weekend', FREE_DAYS],
    ['weekends', FREE_DAYS],
  ]),
  betweenDays: / ?(?:,|\band\b|&) ?(?:on |every )?/u,
  betweenEnds: / ?(?:-|–|\bto\b|\bthrough\b) ?/u,
  betweenTimes: / ?(?:,|\band\b| ) ?(?:at )?(?=\d|noon|midnight)/u,
  time: /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?\s?(?<half>[ap]\.?m\.?)?(?: ?o[’']clock| ?h)?$/u,
  namedTimes: new Map([
    ['noon', 12],
    ['midnight', 0],
  ]),
};
