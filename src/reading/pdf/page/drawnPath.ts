import { type Box, boxIn, type Matrix, pointIn } from './matrix.ts';

/** Ink on the page: the inside of a path, a straight line along an axis, a picture, a shading. */
export interface Painted extends Box {
  readonly as: 'fill' | 'line' | 'picture' | 'shading';
  /** 24 bits of red, green and blue; undefined if it has several. */
  readonly colour: number | undefined;
  /** Whether nothing beneath shows through. */
  readonly isOpaque: boolean;
  /** How many things the page drew before it. */
  readonly order: number;
  /** Of the annotation that draws it. */
  readonly annotation?: string | undefined;
}

/** How the parser writes a path: an operator, then the numbers it takes. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 4;
const CURVE_NUMBERS = 6;

/** A line or rectangle that is thinner than so many points is a rule. */
const MAX_RULE = 3;
/** A drawing of more parts is no table. */
const MAX_PARTS = 4000;

interface Part extends Box {
  readonly as: 'fill' | 'line';
}

interface Subpath {
  readonly points: (readonly [number, number])[];
  isCurved: boolean;
  isClosed: boolean;
}

function subpathsOf(data: readonly number[], matrix: Matrix): readonly Subpath[] {
  const subpaths: Subpath[] = [];
  const point = (at: number) => pointIn(matrix, data[at] ?? 0, data[at + 1] ?? 0);
  for (let at = 0; at < data.length && subpaths.length < MAX_PARTS; ) {
    const operator = data[at++];
    const last = subpaths.at(-1);
    if (operator === MOVE) {
      subpaths.push({ points: [point(at)], isCurved: false, isClosed: false });
      at += 2;
    } else if (operator === LINE) {
      last?.points.push(point(at));
      at += 2;
    } else if (operator === CLOSE) {
      if (last !== undefined) last.isClosed = true;
    } else {
      const numbers = operator === CURVE ? CURVE_NUMBERS : 4;
      if (last !== undefined) {
        last.isCurved = true;
        last.points.push(point(at + numbers - 2));
      }
      at += numbers;
    }
  }
  return subpaths;
}

function around(points: readonly (readonly [number, number])[]): Box {
  let [x, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [px, py] of points) {
    x = Math.min(x, px);
    right = Math.max(right, px);
    top = Math.min(top, py);
    bottom = Math.max(bottom, py);
  }
  return { x, right, top, bottom };
}

/** The boxes that a painted path covers: of each filled part, and of each stroked line along an axis. */
export function drawnPath(
  data: readonly number[],
  matrix: Matrix,
  isFill: boolean,
  isStroke: boolean,
  lineWidth: number,
): readonly Part[] {
  const parts: Part[] = [];
  for (const { points, isCurved, isClosed } of subpathsOf(data, matrix)) {
    if (isFill && points.length > 2) {
      const box = around(points);
      const isRule = Math.min(box.right - box.x, box.bottom - box.top) <= MAX_RULE;
      parts.push({ ...box, as: isRule ? 'line' : 'fill' });
    }
    if (!isStroke || isCurved) continue;
    const half = boxIn([matrix[0], matrix[1], matrix[2], matrix[3], 0, 0], 0, 0, lineWidth / 2, lineWidth / 2);
    const reach = Math.min(MAX_RULE / 2, Math.max(half.right, half.bottom));
    const corners = isClosed ? [...points, ...points.slice(0, 1)] : points;
    corners.slice(1).forEach((to, index) => {
      const from = corners[index] ?? to;
      const box = around([from, to]);
      const isUpright = Math.min(box.right - box.x, box.bottom - box.top) <= 1;
      if (isUpright) {
        const isFlat = box.right - box.x >= box.bottom - box.top;
        parts.push({
          x: isFlat ? box.x : box.x - reach,
          right: isFlat ? box.right : box.right + reach,
          top: isFlat ? box.top - reach : box.top,
          bottom: isFlat ? box.bottom + reach : box.bottom,
          as: 'line',
        });
      }
    });
  }
  return parts;
}
