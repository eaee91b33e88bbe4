import type { Canvas } from '@napi-rs/canvas';
import { inkOf } from './ink.ts';
import { runsDown, slantOf } from './slant.ts';
import { turnedCanvas } from './turnedCanvas.ts';

/** The picture of a page as recognition reads it best. */
export interface PlainPicture {
  /** Lines run level; which side is up is not known yet. */
  readonly canvas: Canvas;
  /** Dots per inch. */
  readonly resolution: number;
}

/** The longer side of a page of A4, in inches: without a resolution, a picture is taken for a page. */
const LONG_SIDE = 11.69;
/** Coarser pictures are enlarged: at 72 dots an inch 4.5 % of characters are wrong, and .3 % if it is enlarged threefold. */
const LEAST_RESOLUTION = 200;
const LARGEST_SCALE = 3;
/** Finer ones gain nothing, and cost memory. */
const MOST_RESOLUTION = 400;
/** The width at which slants are measured, in pixels. */
const MEASURED_WIDTH = 1000;
/** A slant that recognition can bear, in degrees; two degrees lose most lines. */
const LEAST_SLANT = 0.15;

/** Turns the lines of a picture level and brings it to a resolution that can be read. */
export function plainPicture(picture: Canvas, dotsPerInch: number | null): PlainPicture {
  const given = dotsPerInch ?? Math.max(picture.width, picture.height) / LONG_SIDE;
  const scale = Math.min(LARGEST_SCALE, Math.max(1, LEAST_RESOLUTION / given), MOST_RESOLUTION / given);
  const small = turnedCanvas(picture, 0, Math.min(1, MEASURED_WIDTH / picture.width));
  const quarter = runsDown(inkOf(small)) ? 90 : 0;
  const slant = slantOf(inkOf(turnedCanvas(small, quarter)));
  const degrees = quarter - (Math.abs(slant) < LEAST_SLANT ? 0 : slant);
  return { canvas: turnedCanvas(picture, degrees, scale), resolution: Math.round(given * scale) };
}
