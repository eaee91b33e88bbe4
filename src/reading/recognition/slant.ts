import type { Ink } from './ink.ts';

/** The largest slant that is looked for, and the steps, in degrees: first rough, then fine around the best. */
const LARGEST = 8;
const ROUGH = 0.5;
const FINE = 0.1;

/**
 * By how many degrees the lines of a page fall to the right (positive) or rise (negative). The method is that of
 * projection profiles (W. Postl, 1986): the rows of ink differ most if they are counted along the lines.
 */
export function slantOf(ink: Ink): number {
  const places = placesOf(ink);
  if (places.length === 0) return 0;
  const rough = bestAngle(places, ink, 0, LARGEST, ROUGH).degrees;
  return bestAngle(places, ink, rough, ROUGH, FINE).degrees;
}

/** Whether the lines run from top to bottom: the page is turned by a quarter. */
export function runsDown(ink: Ink): boolean {
  const across = bestAngle(placesOf(ink), ink, 0, LARGEST, ROUGH).score;
  const turned = transposed(ink);
  return bestAngle(placesOf(turned), turned, 0, LARGEST, ROUGH).score > across * CLEARLY_MORE;
}

/** Columns of text and rulers make columns uneven as well, so lines that run down have to show clearly. */
const CLEARLY_MORE = 1.5;

/** The angle within `reach` of `middle` at which rows differ most, in degrees. */
function bestAngle(
  places: readonly number[],
  ink: Ink,
  middle: number,
  reach: number,
  step: number,
): { readonly degrees: number; readonly score: number } {
  let best = { degrees: middle, score: -1 };
  for (let at = -Math.round(reach / step); at <= Math.round(reach / step); at += 1) {
    const degrees = middle + at * step;
    const score = unevenness(profile(places, ink, degrees));
    if (score > best.score) best = { degrees, score };
  }
  return best;
}

/** The picture with rows and columns exchanged. */
function transposed({ width, height, pixels }: Ink): Ink {
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turned[x * height + y] = pixels[y * width + x] ?? 0;
  }
  return { width: height, height: width, pixels: turned };
}

/** The numbers of the pixels that are ink. */
function placesOf({ pixels }: Ink): readonly number[] {
  const places: number[] = [];
  for (const [place, pixel] of pixels.entries()) if (pixel === 1) places.push(place);
  return places;
}

/** How much ink is in each row if rows are taken at an angle. */
function profile(places: readonly number[], { width, height }: Ink, degrees: number): Float64Array {
  const fall = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(width * Math.abs(fall));
  const rows = new Float64Array(height + 2 * margin);
  for (const place of places) {
    const row = Math.round(Math.floor(place / width) - (place % width) * fall) + margin;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows;
}

/** The sum of the squared differences of neighbours. */
function unevenness(counts: Float64Array): number {
  let sum = 0;
  for (let at = 1; at < counts.length; at += 1) sum += ((counts[at] ?? 0) - (counts[at - 1] ?? 0)) ** 2;
  return sum;
}
