const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The number of Roman figures up to those of centuries, with an ending or without ("XIIe"); NaN for others. */
export function romanNumber(words: string | undefined): number {
  if (words === undefined) return Number.NaN;
  const values = [...words.toLowerCase().replace(/[^ivx]+$/u, '')].map((figure) => ROMAN[figure] ?? Number.NaN);
  return values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0);
}
