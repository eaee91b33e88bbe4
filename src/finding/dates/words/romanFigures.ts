const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The number of Roman figures up to those of centuries, with an ending or without ("XIIe"); NaN for others. */
export function romanNumber(words: string | undefined): number {
  if (words === undefined) return Number.NaN;
  const values = [...words.toLowerCase().replace(/[^ivx]+$/u, '')].map((figure) => ROMAN[figure] ?? Number.NaN);
  return values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0);
}

/** A number from 1 to 39 in Roman figures, small. */
export function romanFigures(number: number): string {
  const units = number % 10;
  const [rest, nine] = [units % 5, units % 5 === 4];
  const five = units >= 5 ? 'v' : '';
  const ones = nine ? `i${units === 9 ? 'x' : 'v'}` : five + 'i'.repeat(rest);
  return 'x'.repeat(Math.floor(number / 10)) + ones;
}
