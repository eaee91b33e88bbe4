import type { PlacedRun, Run } from './pdfRuns.ts';

/** Runs on one baseline, or close to it. */
export interface Row {
  readonly runs: readonly PlacedRun[];
  readonly baseline: number;
  readonly size: number;
}

/** Runs whose baselines differ by less than this share of their size are on one line. */
const SAME_LINE = 0.25;
/** A raised or lowered run is at most so large compared with its neighbour, and so far from its baseline. */
const SMALLER = 0.88;
const RAISE = [0.1, 0.8] as const;
const LOWERING = [0.05, 0.5] as const;
/** A run of the same size as its neighbour, which is raised or lowered, has at most so many glyphs. */
const LONGEST_OF_SAME_SIZE = 4;
const SAME_SIZE_OFFSET = 0.15;
const LONGEST_SCRIPT = 24;
/** It begins so close to its neighbour, as a share of the neighbour's size. */
const TOUCH = 0.35;

interface OpenRow {
  readonly runs: Run[];
  readonly baseline: number;
  readonly size: number;
}

function clustered(runs: readonly Run[]): readonly OpenRow[] {
  const rows: OpenRow[] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && run.baseline - row.baseline <= SAME_LINE * Math.min(run.size, row.size))
      row.runs.push(run);
    else rows.push({ runs: [run], baseline: run.baseline, size: run.size });
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows;
}

/** The place of the first run that begins right of `x`. */
function firstRightOf(runs: readonly Run[], x: number): number {
  let [from, to] = [0, runs.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((runs[middle]?.x ?? 0) <= x) from = middle + 1;
    else to = middle;
  }
  return from;
}

function scriptBeside(run: Run, host: Run): PlacedRun['script'] {
  const offset = (host.baseline - run.baseline) / host.size;
  const isSmaller = run.size <= host.size * SMALLER;
  if (!isSmaller && (run.glyphs.length > LONGEST_OF_SAME_SIZE || run.size > host.size * 1.05)) return undefined;
  if (run.glyphs.length > LONGEST_SCRIPT || (!isSmaller && Math.abs(offset) < SAME_SIZE_OFFSET)) return undefined;
  const touch = TOUCH * host.size;
  const isTouching = Math.abs(run.x - host.right) < touch || Math.abs(host.x - run.right) < touch;
  if (!isTouching) return undefined;
  if (offset >= RAISE[0] && offset <= RAISE[1]) return 'raised';
  return -offset >= LOWERING[0] && -offset <= LOWERING[1] ? 'lowered' : undefined;
}

interface Attached {
  readonly row: number;
  readonly script: PlacedRun['script'];
  /** The right end of what the next script can hang on. */
  readonly run: Run;
}

/** The rows of a page from top to bottom. Raised and lowered runs are in the row of the run beside which they are. */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
  const rows = clustered(runs);
  const found = new Map<Run, Attached>();
  const hosted = rows.map((): PlacedRun[] => []);
  rows.forEach((row, at) => {
    row.runs.forEach((run, index) => {
      const place = hostOf(run, index, at, rows, found);
      if (place === undefined) return;
      found.set(run, place);
      if (place.script !== undefined) hosted[place.row]?.push({ ...run, script: place.script });
    });
  });
  return rows.flatMap((row, at) => {
    const own = row.runs.filter((run) => !found.has(run));
    const all: readonly PlacedRun[] = [...own, ...(hosted[at] ?? [])].toSorted((a, b) => a.x - b.x);
    return all.length === 0 ? [] : [{ runs: all, baseline: row.baseline, size: row.size }];
  });
}

function hostOf(
  run: Run,
  index: number,
  at: number,
  rows: readonly OpenRow[],
  found: ReadonlyMap<Run, Attached>,
): Attached | undefined {
  if (run.glyphs.length > LONGEST_SCRIPT) return undefined;
  let best: (Attached & { readonly offset: number }) | undefined;
  const consider = (host: Run | undefined, row: number) => {
    if (host === undefined || host === run) return;
    const hanging = found.get(host);
    if (hanging !== undefined) return;
    const script = scriptBeside(run, host);
    const offset = Math.abs(host.baseline - run.baseline);
    if (script !== undefined && (best === undefined || offset < best.offset)) best = { row, script, run: host, offset };
  };
  for (const step of [0, 1, -1]) {
    for (let other = at + step; ; other += step) {
      const row = rows[other];
      if (row === undefined || Math.abs(row.baseline - run.baseline) > RAISE[1] * Math.max(row.size, run.size * 3))
        break;
      const next = other === at ? index + 1 : firstRightOf(row.runs, run.x);
      const before = other === at ? index - 1 : next - 1;
      consider(row.runs[before], other);
      consider(row.runs[next], other);
      if (step === 0) break;
    }
  }
  return best;
}
