import { createRequire } from 'node:module';
import { Resvg, renderAsync } from '@resvg/resvg-js';
import { parse, View } from 'vega';
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

/** Widths that are remembered; when that many are there, all are forgotten. */
const MOST_REMEMBERED = 20_000;
const widths = new Map<string, number>();

/** Measures text with the very renderer that draws it, so that Arabic is as wide as it is when joined. */
export const measure: Measure = (text, { bold }) => {
  const key = `${bold ? 'bold' : 'plain'} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST_REMEMBERED) widths.clear();
  const weight = bold ? ' font-weight="bold"' : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="40"><text x="10" y="20" font-family="${FONT}" font-size="${FONT_SIZE}"${weight}>${escaped(text)}</text></svg>`;
  const width = new Resvg(svg, { font: FONT_OPTIONS }).getBBox()?.width ?? 0;
  widths.set(key, width);
  return width;
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
