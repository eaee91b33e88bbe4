/** From the day that is 0 in cron. */
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
/** Names of days as people write them, and their numbers in cron. */
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

/** Reads days of the week, such as “weekdays” or “monday to friday”, into the numbers of cron, in order; undefined if they cannot be read. */
export function daysOfWeek(text: string): readonly number[] | undefined {
  const parts = text.split(/\s*(?:,|\band\b|&)\s*(?:on |every )?/u).filter((part) => part !== '');
  const numbers = parts.map((part) => DAY_NUMBERS.get(part) ?? rangeOfDays(part));
  const known = numbers.filter((list) => list !== undefined);
  if (known.length !== numbers.length || known.length === 0) return undefined;
  return [...new Set(known.flat())].sort((a, b) => a - b);
}

/** Reads “monday to friday”, also over the end of a week, such as “friday to monday”. */
function rangeOfDays(text: string): readonly number[] | undefined {
  const ends = text.split(/\s*(?:-|–|\bto\b|\bthrough\b)\s*/u).map((name) => DAY_NUMBERS.get(name));
  const [from, to] = ends;
  if (ends.length !== 2 || from?.length !== 1 || to?.length !== 1) return undefined;
  const length = (((to[0] ?? 0) - (from[0] ?? 0) + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => ((from[0] ?? 0) + step) % 7);
}

/** Days of the week in words, such as “every weekday” or “every Monday and Friday”. */
export function daysInWords(numbers: readonly number[]): string {
  const key = numbers.join('');
  if (key === '0123456') return 'every day';
  if (key === '12345') return 'every weekday';
  if (key === '06') return 'every weekend day';
  const names = numbers.map((number) => DAYS[number] ?? '').map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const last = names.pop() ?? '';
  return `every ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}`;
}
