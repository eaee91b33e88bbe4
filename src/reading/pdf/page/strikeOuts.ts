import { z } from 'zod';
import { isHidden } from './annotations.ts';
import { type Box, boxIn, holds, isMatrix } from './matrix.ts';
import type { Glyph, PageContent } from './pageContent.ts';

const strikeOutSchema = z.object({
  id: z.string(),
  subtype: z.literal('StrikeOut'),
  annotationFlags: z.number().catch(0),
  quadPoints: z
    .custom<ArrayLike<number>>((value) => Array.isArray(value) || ArrayBuffer.isView(value))
    .nullish()
    .catch(undefined),
});

/** An annotation that strikes text out (PDF 32000-1 §12.5.6.10). */
export interface StrikeOut {
  readonly id: string;
  /** What it strikes out, line by line. */
  readonly boxes: readonly Box[];
}

/** x and y of four corners. */
const QUAD = 8;
/** The middle of a glyph is so far above its baseline, as a share of its size. */
const MIDDLE = 0.3;
/** Comparisons of glyphs with boxes; a page that needs more is hostile. */
const MOST_COMPARISONS = 4_000_000;

/** The annotations of a page that strike text out. `transform` is that of the page's viewport. */
export function strikeOutsOf(given: readonly unknown[], transform: readonly unknown[]): readonly StrikeOut[] {
  if (!isMatrix(transform)) return [];
  return given.flatMap((one) => {
    const parsed = strikeOutSchema.safeParse(one);
    if (!parsed.success || isHidden(parsed.data.annotationFlags)) return [];
    const numbers = Array.from(parsed.data.quadPoints ?? []);
    const boxes: Box[] = [];
    for (let at = 0; at + QUAD <= numbers.length; at += QUAD) {
      const xs = [0, 2, 4, 6].map((corner) => numbers[at + corner] ?? 0);
      const ys = [1, 3, 5, 7].map((corner) => numbers[at + corner] ?? 0);
      boxes.push(boxIn(transform, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)));
    }
    return [{ id: parsed.data.id, boxes }];
  });
}

function isIn(glyph: Glyph, boxes: readonly Box[]): boolean {
  const up = glyph.angle === 0 ? MIDDLE * glyph.size : 0;
  const [x, y] = [(glyph.x + glyph.right) / 2, (glyph.baseline + glyph.end) / 2 - up];
  return boxes.some((box) => holds(box, x, y));
}

/**
 * The page with the glyphs marked that annotations strike out. Where the file names no valid places, the lines that an
 * annotation draws are like those of the page itself.
 */
export function withStrikeOuts(page: PageContent, strikeOuts: readonly StrikeOut[]): PageContent {
  const boxes = strikeOuts.flatMap((one) => one.boxes);
  if (strikeOuts.length === 0 || boxes.length * page.glyphs.length > MOST_COMPARISONS) return page;
  const drawing = new Set(strikeOuts.filter((one) => one.boxes.length === 0).map(({ id }) => id));
  return {
    ...page,
    glyphs: page.glyphs.map((glyph) =>
      glyph.annotation === undefined && isIn(glyph, boxes) ? { ...glyph, isStruck: true } : glyph,
    ),
    painted: page.painted.map((one) =>
      one.annotation !== undefined && drawing.has(one.annotation) ? { ...one, annotation: undefined } : one,
    ),
  };
}
