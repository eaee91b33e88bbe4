/** Pairs of brackets, of which the first has its tip or its back on the left. */
const PAIRS = ['()', '[]', '{}', '<>', '«»', '‹›'];

/** How the parser writes the outline of a glyph: an operator, then the numbers it takes. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 4;

type Point = readonly [number, number];

function outlines(path: readonly number[]): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const operator = path[at++];
    if (operator === CLOSE) continue;
    const numbers = operator === MOVE || operator === LINE ? 2 : operator === CURVE ? 6 : 4;
    if (operator === MOVE) found.push([]);
    for (let own = at; own < at + numbers; own += 2) found.at(-1)?.push([path[own] ?? 0, path[own + 1] ?? 0]);
    at += numbers;
  }
  return found.filter((points) => points.length > 2);
}

/** Where the outlines are half-way up, from left to right. */
function crossings(shapes: readonly (readonly Point[])[], height: number): readonly number[] {
  return shapes.flatMap((points) =>
    points.flatMap(([x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
      if (y > height === nextY > height) return [];
      return [x + ((height - y) / (nextY - y)) * (nextX - x)];
    }),
  );
}

/**
 * The bracket that a glyph shows, by its outline; undefined if it is no bracket or has no outline. Fonts name a glyph by the
 * character that the text has, or by the one that it looks like: in a line from right to left these are each other's mirror.
 */
export function drawnBracket(text: string, path: readonly number[]): string | undefined {
  const pair = PAIRS.find((own) => own.includes(text));
  if (pair === undefined || text.length !== 1) return undefined;
  const shapes = outlines(path);
  const points = shapes.flat();
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [low, high] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const middle = crossings(shapes, (low + high) / 2);
  if (middle.length === 0) return undefined;
  const mean = middle.reduce((sum, x) => sum + x, 0) / middle.length;
  return mean < (left + right) / 2 ? pair[0] : pair[1];
}
