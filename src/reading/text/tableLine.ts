/** What parts the cells of a table drawn with spaces or tabs. */
const cellGap = /\S(?: *\t\s*| {3,})(?=\S)/gu;

/** How many cells a line has; 1 for running text. */
export function cellCount(line: string): number {
  return 1 + (line.match(cellGap)?.length ?? 0);
}

/** Whether two neighbouring lines are rows of one table: both have cells, and equally many. */
export function areTableRows(line: string, neighbour: string | undefined): boolean {
  const count = cellCount(line);
  return neighbour !== undefined && count > 1 && count === cellCount(neighbour);
}
