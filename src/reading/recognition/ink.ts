import type { Canvas } from '@napi-rs/canvas';

/** Which pixels of a picture are dark: the ink of a page. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, row by row: 1 for ink. */
  readonly pixels: Uint8Array;
}

/** The ink of a picture. White letters on black count as ink too, because the rarer of the two shades is taken. */
export function inkOf(canvas: Canvas): Ink {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const shades = new Uint8Array(width * height);
  const histogram = new Uint32Array(256);
  for (let at = 0; at < shades.length; at += 1) {
    // Luma of ITU-R BT.601.
    const shade = Math.round(
      0.299 * (data[at * 4] ?? 0) + 0.587 * (data[at * 4 + 1] ?? 0) + 0.114 * (data[at * 4 + 2] ?? 0),
    );
    shades[at] = shade;
    histogram[shade] = (histogram[shade] ?? 0) + 1;
  }
  const threshold = otsuThreshold(histogram, shades.length);
  const dark = histogram.subarray(0, threshold + 1).reduce((sum, count) => sum + count, 0);
  const isDarkInk = dark <= shades.length / 2;
  return { width, height, pixels: shades.map((shade) => Number(shade <= threshold === isDarkInk)) };
}

/**
 * The shade that parts dark from light with the greatest variance between the two (N. Otsu, 1979). A picture of hardly
 * more than one shade has no ink: then the threshold is below every shade.
 */
function otsuThreshold(histogram: Uint32Array, total: number): number {
  const sum = histogram.reduce((all, count, shade) => all + shade * count, 0);
  let [below, sumBelow, best, threshold] = [0, 0, 0, -1];
  for (const [shade, count] of histogram.entries()) {
    below += count;
    sumBelow += shade * count;
    if (below === 0 || below === total) continue;
    const difference = sumBelow / below - (sum - sumBelow) / (total - below);
    const variance = (below / total) * ((total - below) / total) * difference ** 2;
    if (variance > best && Math.abs(difference) >= LEAST_CONTRAST) [best, threshold] = [variance, shade];
  }
  return threshold;
}

/** The least difference between ink and paper, of 255: noise of a blank page has less. */
const LEAST_CONTRAST = 40;
