import { startsFootnote } from '../../text/footnotes.ts';
import type { PageLine } from './pdfColumns.ts';

/** A line of a document in reading order. */
export interface DocumentLine extends PageLine {
  /** From 1. */
  readonly page: number;
  /** The number that is printed beside it. */
  readonly number?: number;
}

/** The type in which most of a document is set. Lengths are points. */
export interface Typography {
  readonly size: number;
  readonly font: string;
  /** Distance between the baselines of two lines of one paragraph, as a multiple of the size. */
  readonly leading: number;
  /** The sizes of headings, largest first. */
  readonly headingSizes: readonly number[];
}

/** A line that is larger than the body by this factor is a heading. */
const HEADING_FACTOR = 1.12;
/** Lines at the foot of a column that are smaller than the body by this factor are notes. */
const NOTE_FACTOR = 0.93;
const MAX_HEADING_LENGTH = 250;
const MAX_LEADING = 3;
const DEFAULT_LEADING = 1.2;

/** The size to the half point, because the factors by which programs scale fonts are not exact. */
export function roundedSize(size: number): number {
  return Math.round(size * 2) / 2;
}

function heaviest<T>(weighted: Iterable<readonly [T, number]>, otherwise: T): T {
  const weights = new Map<T, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

function leadings(lines: readonly DocumentLine[]): readonly (readonly [number, number])[] {
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    if (
      above === undefined ||
      line.isTableRow ||
      above.isTableRow ||
      above.page !== line.page ||
      above.column !== line.column ||
      line.size === 0
    )
      return [];
    const leading = (line.baseline - above.baseline) / line.size;
    const isOrdinary = leading > 0 && leading < MAX_LEADING && roundedSize(above.size) === roundedSize(line.size);
    return isOrdinary ? [[Math.round(leading * 20) / 20, 1] as const] : [];
  });
}

/** Measures the type in which most characters of the document are set. */
export function typography(lines: readonly DocumentLine[]): Typography {
  const size = heaviest(
    lines.map((line) => [roundedSize(line.size), line.text.length] as const),
    0,
  );
  const body = lines.filter((line) => roundedSize(line.size) === size);
  const larger = lines.filter((line) => line.size > size * HEADING_FACTOR).map((line) => roundedSize(line.size));
  return {
    size,
    font: heaviest(
      body.map((line) => [line.font, line.text.length] as const),
      '',
    ),
    leading: heaviest(leadings(body), DEFAULT_LEADING),
    headingSizes: [...new Set(larger)].toSorted((a, b) => b - a),
  };
}

/** Whether the line is larger than the body, as headings are. */
export function isLarge(line: DocumentLine, { size }: Typography): boolean {
  return line.size > size * HEADING_FACTOR && line.text.length <= MAX_HEADING_LENGTH && /\p{L}/u.test(line.text);
}

/** The small lines at the foot of a column, from the first that begins like a note. */
export function noteLines(lines: readonly DocumentLine[], { size }: Typography): ReadonlySet<DocumentLine> {
  const notes = new Set<DocumentLine>();
  for (let to = lines.length; to > 0; ) {
    const last = lines[to - 1];
    let from = to;
    while (from > 0 && isNeighbour(lines[from - 1], last) && (lines[from - 1]?.size ?? size) < size * NOTE_FACTOR)
      from -= 1;
    const foot = lines.slice(from, to);
    const start = foot.findIndex((line) => startsFootnote(line.text, true));
    for (const line of start < 0 ? [] : foot.slice(start)) notes.add(line);
    while (from > 0 && isNeighbour(lines[from - 1], last)) from -= 1;
    to = Math.min(from, to - 1);
  }
  return notes;
}

function isNeighbour(line: DocumentLine | undefined, other: DocumentLine | undefined): boolean {
  return line !== undefined && line.page === other?.page && line.column === other.column;
}
