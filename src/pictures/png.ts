import { createRequire } from 'node:module';
import { Resvg, renderAsync } from '@resvg/resvg-js';
import { parse, View } from 'vega';
import { remembered } from '../text/remembered.ts';
import type { Drawing } from './drawing.ts';
import { FINENESS, FONT, FONT_SIZE, type Measure } from './look.ts';

const { resolve } = createRequire(import.meta.url);
/** The machine's own fonts are never used: a picture looks the same wherever it is drawn. */
const FONT_OPTIONS = {
  loadSystemFonts: false,
  fontFiles: ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((file) =>
    resolve(`dejavu-fonts-ttf/ttf/${file}`),
  ),
  defaultFontFamily: FONT,
  defaultFontSize: FONT_SIZE,
} as const;

/** The drawing as SVG. */
export async function svgOf({ spec }: Drawing): Promise<string> {
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** The drawing as PNG, twice as fine as its pixels, on transparent corners. */
export async function pngOf(drawing: Drawing): Promise<Uint8Array> {
  const svg = await svgOf(drawing);
  const image = await renderAsync(svg, { font: FONT_OPTIONS, fitTo: { mode: 'zoom', value: FINENESS } });
  return image.asPng();
}

/** Measures text with the very renderer that draws it, so that Arabic is as wide as it is when joined. */
export const measure: Measure = (text, { bold }) => (bold ? boldWidth(text) : plainWidth(text));

const plainWidth = remembered((text) => widthOf(text, ''));
const boldWidth = remembered((text) => widthOf(text, ' font-weight="bold"'));

function widthOf(text: string, weight: string): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="40"><text x="10" y="20" font-family="${FONT}" font-size="${FONT_SIZE}"${weight}>${escaped(text)}</text></svg>`;
  return new Resvg(svg, { font: FONT_OPTIONS }).getBBox()?.width ?? 0;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
