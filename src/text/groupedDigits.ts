/** A row of digits in groups of three from its end: `1234567` with `.` is `1.234.567`. Anything else stays as it is. */
export function groupedDigits(digits: string, separator: string): string {
  if (!/^\d+$/u.test(digits)) return digits;
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/gu) ?? [])].join(separator);
}
