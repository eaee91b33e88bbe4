/** The white space between two cells of a table in plain text. */
const cellGap = /\S(?: *\t\s*| {3,})(?=\S)/gu;

/** The number of cells of a line; 1 for running text. */
export function cellCount(line: string): number {
  return 1 + (line.match(cellGap)?.length ?? 0);
}

/** Whether two neighbouring lines are rows of one table: both have the same number of cells, and more than one. */
export function areTableRows(line: string, neighbour: string | undefined): boolean {
  const count = cellCount(line);
  return neighbour !== undefined && count > 1 && count === cellCount(neighbour);
}
