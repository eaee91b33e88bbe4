import type { Annotation } from './annotations.ts';
import type { Glyph, PageContent } from './pageContent.ts';

/** Largest size of the text of a field, in points, and as a share of the field's height. */
const LARGEST = 11;
const SHARE = 0.75;
const MEAN_WIDTH = 0.5;
const FONT = 'annotation';

/** The text of an annotation as one glyph at its place. */
function glyphOf({ id, box, text, isMultiline }: Annotation, drawn: Glyph | undefined): Glyph {
  const height = box.bottom - box.top;
  const size = drawn?.size ?? Math.min(LARGEST, height * SHARE);
  const isTall = isMultiline || height > size * 2.5;
  const baseline = drawn?.baseline ?? (isTall ? box.top + size : box.bottom - (height - size * SHARE) / 2);
  const x = drawn?.x ?? box.x + 2;
  const right = Math.max(x + 1, Math.min(box.right, x + text.length * size * MEAN_WIDTH));
  return {
    text,
    isControl: false,
    x,
    right,
    baseline,
    end: baseline,
    size,
    angle: 0,
    isVertical: false,
    font: drawn?.font ?? FONT,
    colour: 0,
    isInvisible: false,
    isClipped: false,
    isSwitchedOff: false,
    isArtifact: false,
    annotation: id,
    order: Number.MAX_SAFE_INTEGER,
  };
}

/**
 * The page with the values of form fields and the text of free annotations in their place. A value is taken from the field,
 * because what is drawn of it can be cut, out of date or missing, and shows a box only as a sign of a font.
 */
export function withAnnotationText(page: PageContent, annotations: readonly Annotation[]): PageContent {
  const placed = annotations.filter(({ kind, text }) => (kind === 'value' || kind === 'free') && text !== '');
  if (placed.length === 0) return page;
  const drawn = new Map<string, Glyph>();
  for (const glyph of page.glyphs) {
    const { annotation } = glyph;
    if (annotation !== undefined && glyph.text !== ' ' && !drawn.has(annotation)) drawn.set(annotation, glyph);
  }
  // What is drawn of a free annotation is all of it.
  const own = placed.filter(({ id, kind }) => kind === 'value' || !drawn.has(id));
  const replaced = new Set(own.map(({ id }) => id));
  const kept = page.glyphs.filter((glyph) => glyph.annotation === undefined || !replaced.has(glyph.annotation));
  return { ...page, glyphs: [...kept, ...own.map((one) => glyphOf(one, drawn.get(one.id)))] };
}
