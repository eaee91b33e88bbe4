import type { Box } from './matrix.ts';
import type { Glyph, PageContent } from './pageContent.ts';

/** What says whether the text of a page is in a picture that only text recognition can read. */
export interface PictureText {
  /** The share of the page that pictures cover, from 0 to 1. */
  readonly share: number;
  /** Letters and digits that the page draws as text, apart from heads, feet and stamps at its edges. */
  readonly letters: number;
  /** Whether the words of the page are in its pictures, or are drawn as outlines. */
  readonly isPicture: boolean;
}

/** A page of which pictures cover this share is a picture if it draws hardly any text. */
const MIN_SHARE = 0.45;
/** So many letters beside the edges are text of the page's own. */
const MIN_LETTERS = 30;
/** Heads, feet, stamps and numbers are within these shares of the height and of the width of a page. */
const EDGE_HEIGHT = 0.1;
const EDGE_WIDTH = 0.06;
/** The page is measured by so many cells each way. */
const CELLS = 32;
/** So many small filled shapes, without text, are letters drawn as outlines. Lengths are points. */
const MIN_OUTLINES = 200;
const OUTLINE_HEIGHT = [2, 40] as const;
const OUTLINE_WIDTH = 60;

function coveredShare(boxes: readonly Box[], width: number, height: number): number {
  const covered = new Set<number>();
  for (const box of boxes) {
    // A cell is covered if its middle is.
    const cell = (at: number, length: number) => Math.round((at / length) * CELLS);
    const [left, right] = [Math.max(0, cell(box.x, width)), Math.min(CELLS, cell(box.right, width))];
    const [top, bottom] = [Math.max(0, cell(box.top, height)), Math.min(CELLS, cell(box.bottom, height))];
    for (let row = top; row < bottom; row += 1)
      for (let column = left; column < right; column += 1) covered.add(row * CELLS + column);
  }
  return covered.size / (CELLS * CELLS);
}

function isAtEdge({ x, baseline }: Glyph, { width, height }: PageContent): boolean {
  const [across, down] = [x / width, baseline / height];
  return down < EDGE_HEIGHT || down > 1 - EDGE_HEIGHT || across < EDGE_WIDTH || across > 1 - EDGE_WIDTH;
}

/** Judges a page by what it draws. */
export function pictureText(page: PageContent): PictureText {
  const pictures = page.painted.filter(({ as }) => as === 'picture');
  const share = coveredShare(pictures, page.width, page.height);
  const letters = page.glyphs.filter(
    (glyph) => /[\p{L}\p{N}]/u.test(glyph.text) && !glyph.isSwitchedOff && !isAtEdge(glyph, page),
  ).length;
  const outlines = page.painted.filter(({ as, x, right, top, bottom }) => {
    const height = bottom - top;
    return as === 'fill' && right - x <= OUTLINE_WIDTH && height >= OUTLINE_HEIGHT[0] && height <= OUTLINE_HEIGHT[1];
  }).length;
  return { share, letters, isPicture: letters < MIN_LETTERS && (share >= MIN_SHARE || outlines >= MIN_OUTLINES) };
}
