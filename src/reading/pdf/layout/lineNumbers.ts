import type { Fragment } from '../lines/pdfFragments.ts';

/** The numbers of the lines of one page. */
export interface NumberedLines {
  /** The pieces that are numbers, in the margin. */
  readonly pieces: ReadonlySet<Fragment>;
  /** The number of the line at a height in points from the top, if it has one. */
  readonly at: (baseline: number) => number | undefined;
}

/** Numbers of one column have their left or right edges in one place, up to so many points. */
const SAME_EDGE = 3;
/** Fewest numbers of a page that show that its lines are numbered. */
const FEWEST = 4;
const FEWEST_ON_OTHERS = 2;
const STEPS: readonly number[] = [1, 2, 5, 10];
/** Least share of the numbers that follow one another by the step. */
const REGULAR = 0.8;
/** A line that goes on in the next one reaches at least this share of the widest line. */
const FULL = 0.6;
const LEAST_SIGNS = 2;
const SHARE_OF_SIGNS = 0.12;
const SAME_HEIGHT = 0.6;

interface Candidate {
  readonly numbers: readonly Fragment[];
  readonly values: readonly number[];
  readonly step: number;
}

/** Groups of bare numbers under one another. */
function columnsOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const numbers = fragments.filter(({ text }) => /^\d{1,4}$/u.test(text));
  const columns: (readonly Fragment[])[] = [];
  for (const edge of ['x', 'right'] as const) {
    const sorted = numbers.toSorted((a, b) => a[edge] - b[edge]);
    for (let start = 0; start < sorted.length; ) {
      let end = start;
      while (end < sorted.length && (sorted[end]?.[edge] ?? 0) - (sorted[start]?.[edge] ?? 0) <= SAME_EDGE) end += 1;
      columns.push(sorted.slice(start, end).toSorted((a, b) => a.baseline - b.baseline));
      start = end;
    }
  }
  return columns.toSorted((a, b) => b.length - a.length);
}

function candidateOf(numbers: readonly Fragment[], fewest: number): Candidate | undefined {
  if (numbers.length < fewest) return undefined;
  const values = numbers.map(({ text }) => Number(text));
  const differences = values.slice(1).map((value, at) => value - (values[at] ?? 0));
  const step = STEPS.find((one) => differences.filter((other) => other === one).length >= differences.length * REGULAR);
  return step === undefined ? undefined : { numbers, values, step };
}

/** Whether the pieces beside a column of numbers are lines of running text, of which each or every fifth has a number. */
function areOfLines({ numbers, step }: Candidate, fragments: readonly Fragment[]): boolean {
  const own = new Set(numbers);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return false;
  const beside = fragments
    .filter((piece) => !own.has(piece))
    .filter((piece) => piece.baseline > first.baseline - first.size && piece.baseline < last.baseline + last.size);
  const isBeside = (piece: Fragment, number: Fragment) =>
    Math.abs(piece.baseline - number.baseline) < SAME_HEIGHT * Math.max(piece.size, number.size);
  const numbered = beside.filter((piece) => numbers.some((number) => isBeside(piece, number)));
  if (step === 1) {
    // Each line has a number; a table has several cells beside each.
    if (numbered.length < beside.length * REGULAR || numbered.length > numbers.length * 1.3) return false;
  } else if (beside.length < numbers.length * 2) return false;
  return true;
}

/** Lines that plainly go on with the one above, and lines with the label of a turn: signs of running text. */
function signsOfText(
  { numbers }: Candidate,
  fragments: readonly Fragment[],
): { readonly lines: number; readonly signs: number } {
  const own = new Set(numbers);
  const beside = fragments.filter((piece) => !own.has(piece));
  const widest = Math.max(...beside.map((piece) => piece.right - piece.x));
  const signs = beside.filter((piece, at) => {
    const above = beside[at - 1];
    const isFull = above !== undefined && above.right - above.x >= widest * FULL;
    return (isFull && /^\p{Ll}/u.test(piece.text)) || /^\p{Lu}[\p{Lu}. ]{0,30}[.:](?:\s|$)/u.test(piece.text);
  });
  return { lines: beside.length, signs: signs.length };
}

function numberedLines({ numbers, values, step }: Candidate): NumberedLines {
  const at = (baseline: number): number | undefined => {
    const next = numbers.findIndex((number) => number.baseline > baseline + number.size / 2);
    const index = next < 0 ? numbers.length - 1 : next - 1;
    const [number, value] = [numbers[Math.max(0, index)], values[Math.max(0, index)]];
    if (number === undefined || value === undefined) return undefined;
    const other = numbers[index + 1] ?? numbers[index - 1];
    const pitch = other === undefined ? 0 : Math.abs(other.baseline - number.baseline) / step;
    const lines = pitch === 0 ? 0 : Math.round((baseline - number.baseline) / pitch);
    if (step === 1) return lines >= -1 && lines <= 1 && index >= 0 ? value : undefined;
    const found = value + lines;
    return found > 0 && found < value + step ? found : undefined;
  };
  return { pieces: new Set(numbers), at };
}

/**
 * The numbers of lines in the margins of pages, as in transcripts of courts, pleadings and statutes: each line or every fifth,
 * on either side or between two columns. A page with few lines is judged by the others. Undefined for pages without.
 */
export function lineNumbers(pages: readonly (readonly Fragment[])[]): readonly (NumberedLines | undefined)[] {
  const judged = pages.map((fragments) =>
    columnsOf(fragments)
      .flatMap((numbers) => candidateOf(numbers, FEWEST_ON_OTHERS) ?? [])
      .find((candidate) => areOfLines(candidate, fragments)),
  );
  const counted = pages.flatMap((fragments, at) => {
    const candidate = judged[at];
    return candidate === undefined ? [] : [signsOfText(candidate, fragments)];
  });
  const signs = counted.reduce((sum, page) => sum + page.signs, 0);
  const lines = counted.reduce((sum, page) => sum + page.lines, 0);
  const hasEnough = judged.some(
    (candidate) => (candidate?.numbers.length ?? 0) >= (candidate?.step === 1 ? FEWEST : 2),
  );
  if (!hasEnough || signs < Math.max(LEAST_SIGNS, lines * SHARE_OF_SIGNS)) return pages.map(() => undefined);
  const known = judged.flatMap((candidate) => candidate ?? []);
  return pages.map((fragments, at) => {
    const own = judged[at] ?? likeOthers(fragments, known);
    return own === undefined ? undefined : numberedLines(own);
  });
}

/** The numbers of a page at the place of those of the other pages. */
function likeOthers(fragments: readonly Fragment[], known: readonly Candidate[]): Candidate | undefined {
  for (const numbers of columnsOf(fragments)) {
    const candidate = candidateOf(numbers, FEWEST_ON_OTHERS);
    const isLike = known.some((other) => {
      const [own, first] = [numbers[0], other.numbers[0]];
      if (own === undefined || first === undefined || candidate?.step !== other.step) return false;
      return Math.abs(own.x - first.x) <= SAME_EDGE || Math.abs(own.right - first.right) <= SAME_EDGE;
    });
    if (candidate !== undefined && isLike) return candidate;
  }
  return undefined;
}
