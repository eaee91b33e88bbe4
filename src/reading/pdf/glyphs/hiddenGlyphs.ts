import type { Painted } from '../page/drawnPath.ts';
import { holds } from '../page/matrix.ts';
import type { Glyph, PageContent } from '../page/pageContent.ts';

/** Text of a smaller size than this is for no reader. Points. */
const SMALLEST = 1.5;
/** Least value of each of red, green and blue of a colour that is not seen on white paper. */
const LIGHT = 0xf0;
/** Colours whose channels differ by no more than this are not told apart. */
const SAME_COLOUR = 0x18;
/** Comparisons of glyphs with what is painted over them; a page that needs more is a drawing. */
const MOST_COMPARISONS = 4_000_000;
const LEAST_COVER = 4;

function channels(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

/** Whether a glyph has a colour that is not seen on white paper. */
export function isLight({ colour }: Glyph): boolean {
  return colour !== undefined && channels(colour).every((channel) => channel >= LIGHT);
}

function isSameColour(one: number, other: number): boolean {
  const [a, b] = [channels(one), channels(other)];
  return a.every((channel, at) => Math.abs(channel - (b[at] ?? 0)) <= SAME_COLOUR);
}

function isOver(painted: Painted, glyph: Glyph): boolean {
  return holds(painted, (glyph.x + glyph.right) / 2, (glyph.baseline + glyph.end) / 2 - glyph.size / 4);
}

/** What is painted right beneath a glyph, if anything is. */
function backgroundOf(glyph: Glyph, painted: readonly Painted[]): Painted | undefined {
  return painted.findLast((one) => one.order < glyph.order && one.as !== 'line' && isOver(one, glyph));
}

/** Whether light text of a page is on nothing that would make it readable, as far as the page's content shows. */
export function hasLightText({ glyphs, painted }: PageContent): boolean {
  return glyphs.some((glyph) => isLight(glyph) && glyph.text !== ' ' && backgroundOf(glyph, painted) === undefined);
}

function isUnseen(glyph: Glyph, page: PageContent): boolean {
  if (glyph.isSwitchedOff || glyph.isClipped || glyph.size < SMALLEST) return true;
  if (!isLight(glyph) || glyph.isInvisible) return false;
  const background = backgroundOf(glyph, page.painted);
  if (background === undefined) return true;
  return background.colour !== undefined && isSameColour(background.colour, glyph.colour ?? 0);
}

function isNextTo(glyph: Glyph, last: Glyph): boolean {
  return Math.abs(glyph.x - last.right) < glyph.size * 0.1 && Math.abs(glyph.baseline - last.end) < glyph.size * 0.1;
}

function coveredGlyphs({ glyphs, painted }: PageContent): ReadonlySet<Glyph> {
  const covered = new Set<Glyph>();
  const firstText = glyphs[0]?.order ?? 0;
  const covers = painted.filter(
    (one) =>
      one.as === 'fill' &&
      one.isOpaque &&
      one.colour !== undefined &&
      one.order > firstText &&
      one.right - one.x > LEAST_COVER &&
      one.bottom - one.top > LEAST_COVER,
  );
  if (covers.length * glyphs.length > MOST_COMPARISONS) return covered;
  for (const cover of covers) {
    for (const glyph of glyphs) {
      if (glyph.order > cover.order) break;
      if (!glyph.isInvisible && isOver(cover, glyph)) covered.add(glyph);
    }
  }
  return covered;
}

/**
 * The glyphs that no reader of the page sees: of a layer that is switched off, outside of the page or of what it lets show,
 * tiny, in the colour of what is beneath, or under a box. Text without ink over or under a picture is that of a scan, and
 * is read.
 */
export function hiddenGlyphs(page: PageContent): ReadonlySet<Glyph> {
  const hidden = new Set<Glyph>(coveredGlyphs(page));
  let last: Glyph | undefined;
  for (const glyph of page.glyphs) {
    // Of a word that begins where it is seen, no letter is taken.
    const isOfWord = last !== undefined && glyph.isClipped && !last.isSwitchedOff && isNextTo(glyph, last);
    if (glyph.text !== ' ' && !isOfWord && isUnseen(glyph, page)) hidden.add(glyph);
    last = glyph.text === ' ' || hidden.has(glyph) ? undefined : glyph;
  }
  return hidden;
}
