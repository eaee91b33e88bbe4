import type { PageLine } from '../layout/pdfColumns.ts';

/** Lines begin at one place if they differ by at most this share of their size. */
const SAME_EDGE = 0.5;

/** So many more lines begin at the left than at the right if text is set flush left. */
const MIN_LINES = 2;

function isAtLeft({ x, columnLeft, size }: PageLine): boolean {
  return x - columnLeft <= SAME_EDGE * size;
}

function isAtRight({ right, columnRight, size }: PageLine): boolean {
  return columnRight - right <= SAME_EDGE * size;
}

/**
 * Lines that are read from the right, but are set flush left, are measured like those that are read from the left: their
 * indents are at the left, and their room is at the right.
 */
export function byAlignment(lines: readonly PageLine[]): readonly PageLine[] {
  const balances = new Map<number, number>();
  for (const line of lines) {
    const balance = (isAtLeft(line) ? 1 : 0) - (isAtRight(line) ? 1 : 0);
    balances.set(line.column, (balances.get(line.column) ?? 0) + balance);
  }
  return lines.map((line) =>
    line.rightToLeft && (balances.get(line.column) ?? 0) >= MIN_LINES ? { ...line, rightToLeft: false } : line,
  );
}
