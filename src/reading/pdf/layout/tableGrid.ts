import type { Fragment } from '../lines/pdfFragments.ts';
import type { Box } from '../page/matrix.ts';
import { singleRow, type TableColumn, type TableRow, tableRows, withHead } from './tableRows.ts';

/** A table that rules enclose. */
export interface GridTable extends Box {
  readonly rows: readonly TableRow[];
  readonly pieces: ReadonlySet<Fragment>;
}

/** Pieces of one rule are on one line and touch, up to so many points. */
const SAME_RULE = 1.5;
const TOUCH = 4;
/** Rules of a table meet, up to so many points. */
const MEET = 4;
/** Lines of a drawing, not of a table, are more than these. */
const MOST_PIECES = 6000;
const MOST_RULES = 400;
const SHORTEST = 6;
/** A rule between two rows goes over at least this share of the table's width. */
const ROW_SHARE = 0.4;
/** Cells with more lines are columns of text in a box. */
const MOST_LINES = 14;
/** A table with so few rows that rules show can have more rows, which no rule parts. */
const FEW_ROWS = 3;
const FEWEST_LINES = 3;

interface Rule {
  /** The height of a horizontal rule, or the distance of a vertical one from the left. */
  readonly at: number;
  from: number;
  to: number;
}

/** The rules along one axis, each made of all its pieces. */
function joinedRules(pieces: readonly Rule[]): readonly Rule[] {
  const rules: Rule[] = [];
  const sorted = pieces.toSorted((a, b) => a.at - b.at || a.from - b.from);
  for (let start = 0; start < sorted.length; ) {
    const at = sorted[start]?.at ?? 0;
    let end = start;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - at <= SAME_RULE) end += 1;
    let open: Rule | undefined;
    for (const piece of sorted.slice(start, end).toSorted((a, b) => a.from - b.from)) {
      if (open !== undefined && piece.from <= open.to + TOUCH) open.to = Math.max(open.to, piece.to);
      else {
        open = { ...piece, at };
        rules.push(open);
      }
    }
    start = end;
  }
  return rules.filter((rule) => rule.to - rule.from >= SHORTEST);
}

/** Groups of rules that meet. */
function connected(across: readonly Rule[], down: readonly Rule[]): readonly { across: Rule[]; down: Rule[] }[] {
  const group = new Map<Rule, number>();
  const groups: { across: Rule[]; down: Rule[] }[] = [];
  const visit = (first: Rule) => {
    const found: { across: Rule[]; down: Rule[] } = { across: [], down: [] };
    const queue: (readonly [Rule, boolean])[] = [[first, true]];
    group.set(first, groups.length);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [rule, isAcross] = next;
      (isAcross ? found.across : found.down).push(rule);
      for (const other of isAcross ? down : across) {
        const doMeet =
          other.at >= rule.from - MEET &&
          other.at <= rule.to + MEET &&
          rule.at >= other.from - MEET &&
          rule.at <= other.to + MEET;
        if (!doMeet || group.has(other)) continue;
        group.set(other, groups.length);
        queue.push([other, !isAcross]);
      }
    }
    groups.push(found);
  };
  for (const rule of across) if (!group.has(rule)) visit(rule);
  return groups;
}

/** Places that are closer than so many points are one: the two sides of a double rule. */
function distinct(places: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (place - (found.at(-1) ?? -Infinity) > MEET + 1) found.push(place);
  return found;
}

function placeAmong(places: readonly number[], at: number): number {
  return places.findLastIndex((place) => place <= at);
}

/** The tables that rules make, with the pieces inside of them. */
export function gridTables(rules: readonly Box[], fragments: readonly Fragment[]): readonly GridTable[] {
  if (rules.length < 3 || rules.length > MOST_PIECES) return [];
  const across: Rule[] = [];
  const down: Rule[] = [];
  for (const { x, right, top, bottom } of rules) {
    if (right - x >= bottom - top) across.push({ at: (top + bottom) / 2, from: x, to: right });
    else down.push({ at: (x + right) / 2, from: top, to: bottom });
  }
  const [flat, upright] = [joinedRules(across), joinedRules(down)];
  if (flat.length > MOST_RULES || upright.length > MOST_RULES) return [];
  return connected(flat, upright).flatMap((group) => gridTable(group.across, group.down, fragments) ?? []);
}

function gridTable(
  across: readonly Rule[],
  down: readonly Rule[],
  fragments: readonly Fragment[],
): GridTable | undefined {
  if (across.length < 2 || down.length === 0) return undefined;
  const box = {
    x: Math.min(...across.map((rule) => rule.from), ...down.map((rule) => rule.at)),
    right: Math.max(...across.map((rule) => rule.to), ...down.map((rule) => rule.at)),
    top: Math.min(...across.map((rule) => rule.at), ...down.map((rule) => rule.from)),
    bottom: Math.max(...across.map((rule) => rule.at), ...down.map((rule) => rule.to)),
  };
  const lefts = distinct([box.x, ...down.map((rule) => rule.at), box.right]).slice(0, -1);
  const wide = across.filter((rule) => rule.to - rule.from >= (box.right - box.x) * ROW_SHARE);
  const tops = distinct([box.top, ...wide.map((rule) => rule.at), box.bottom]).slice(0, -1);
  if (lefts.length < 2) return undefined;
  const inside = fragments.filter((piece) => {
    const [middle, height] = [(piece.x + piece.right) / 2, piece.baseline - piece.size / 3];
    return middle > box.x && middle < box.right && height > box.top && height < box.bottom;
  });
  if (inside.length < 2) return undefined;
  const isRuledAt = (column: number, height: number) =>
    column === 0 ||
    down.some(
      (rule) => Math.abs(rule.at - (lefts[column] ?? 0)) <= MEET + 1 && rule.from <= height && rule.to >= height,
    );
  const cells = tops.map(() => lefts.map((): Fragment[] => []));
  for (const piece of inside) {
    const height = piece.baseline - piece.size / 3;
    let column = Math.max(0, placeAmong(lefts, (piece.x + piece.right) / 2));
    while (column > 0 && !isRuledAt(column, height)) column -= 1;
    cells[Math.max(0, placeAmong(tops, height))]?.[column]?.push(piece);
  }
  const filled = cells.flatMap((row) => row.filter((cell) => cell.length > 0));
  const isLayout =
    filled.filter((cell) => cell.length > MOST_LINES).length > 1 ||
    (tops.length === 1 && filled.some((cell) => cell.length > MOST_LINES / 2));
  const usedColumns = lefts.filter((_, column) => cells.some((row) => (row[column]?.length ?? 0) > 0)).length;
  if (isLayout || usedColumns < 2) return undefined;
  const most = Math.max(...cells.map((row) => Math.max(...row.map((cell) => cell.length))));
  const rows = cells.flatMap((row, at): readonly TableRow[] => {
    if (row.every((cell) => cell.length === 0)) return [];
    const height = ((tops[at] ?? 0) + (tops[at + 1] ?? box.bottom)) / 2;
    const columns: readonly TableColumn[] = row.flatMap((pieces, column) => {
      // Cells that are merged with the one on their left have no rule between them.
      if (pieces.length === 0 && !isRuledAt(column, height)) return [];
      return [{ pieces, right: (lefts[column + 1] ?? box.right) - 2 }];
    });
    const lines = Math.max(...row.map((cell) => cell.length));
    const isSplit = tops.length <= FEW_ROWS && lines >= FEWEST_LINES && lines === most;
    return isSplit ? tableRows(columns) : [singleRow(columns)];
  });
  return rows.length < 2 && tops.length < 2 && rows.every((row) => row.cells.length < 2)
    ? undefined
    : { ...box, rows: withHead(rows), pieces: new Set(inside) };
}
