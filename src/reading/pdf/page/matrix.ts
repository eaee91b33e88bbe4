/** A matrix as PDF writes it: a b c d e f (PDF 32000-1 §8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function isMatrix(value: unknown): value is Matrix {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return false;
  const numbers = Array.from(value as ArrayLike<unknown>); // Both have a length and numbered elements.
  return numbers.length === 6 && numbers.every((number) => Number.isFinite(number));
}

/** The matrix that applies `inner` first, then `outer`. */
export function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function pointIn([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A rectangle in points; the origin is the top left corner of the page. */
export interface Box {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The upright rectangle around a transformed one, of which two opposite corners are given. */
export function boxIn(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const corners = [pointIn(matrix, x0, y0), pointIn(matrix, x1, y0), pointIn(matrix, x0, y1), pointIn(matrix, x1, y1)];
  return {
    x: Math.min(...corners.map(([x]) => x)),
    right: Math.max(...corners.map(([x]) => x)),
    top: Math.min(...corners.map(([, y]) => y)),
    bottom: Math.max(...corners.map(([, y]) => y)),
  };
}

/** The part that two boxes share; empty (`right < x` or `bottom < top`) if they are apart. */
export function shared(a: Box, b: Box): Box {
  return {
    x: Math.max(a.x, b.x),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function holds(box: Box, x: number, y: number, slack = 0): boolean {
  return x >= box.x - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}
