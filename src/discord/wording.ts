/** The bot's own words about numbers and days: few, small and plain. */

const NUMBERS = new Intl.NumberFormat('en-GB');

/** `1 passage`, `2,140 passages`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(number)} ${number === 1 ? one : many}`;
}

export function numeral(number: number): string {
  return NUMBERS.format(number);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2021-05-04` as `4 May 2021`, `2021-05` as `May 2021`; any other text as it is. */
export function dayInWords(published: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published);
  const month = MONTHS[Number(parts?.[2] ?? 0) - 1];
  if (parts === null || month === undefined) return published;
  return [parts[3] && String(Number(parts[3])), month, parts[1]].filter(Boolean).join(' ');
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
