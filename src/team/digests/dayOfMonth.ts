const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };

/** Reads a day of the month, such as “first”, “1st” or “last”; undefined if it is none. */
export function dayOfMonth(text: string): number | 'last' | undefined {
  if (text === 'last') return 'last';
  const day = ORDINALS[text] ?? Number(/^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(text)?.[1] ?? Number.NaN);
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
}

/** A day of the month in words, such as “1st” or “last day”. */
export function ordinal(day: number | 'last'): string {
  if (day === 'last') return 'last day';
  const tens = Math.floor(day / 10) === 1;
  return `${day}${tens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}
