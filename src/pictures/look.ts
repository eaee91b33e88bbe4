/** Lengths in pixels of a phone on which the picture fills the width; it is drawn twice as fine. */
export const WIDTH = 400;
export const FINENESS = 2;
export const MARGIN = 14;
/** Nothing is set smaller: it has to be read at arm's length. */
export const FONT_SIZE = 14;
export const LINE = 18;

/**
 * One card of its own ground, since nobody knows whether a reader's Discord is dark or light: words are at least 4.5 to 1 on it, bars
 * and lines at least 3 to 1, and its border parts it from a dark page.
 */
export const COLOURS = {
  ground: '#23262d',
  words: '#f3f4f6',
  quiet: '#b4bac4',
  line: '#4b515d',
  border: '#7a8292',
  bar: '#7d93ff',
  strong: '#ffc861',
  stretch: '#7382a8',
} as const;

/** Narrower than the plain cut, so that a line has room for more words; both have Arabic, Hebrew, Greek and Cyrillic. */
export const FONT = 'DejaVu Sans Condensed';

/** How text is set. */
export interface Setting {
  readonly bold: boolean;
}

/** The width of a line of text at {@link FONT_SIZE}, in pixels. */
export type Measure = (text: string, setting: Setting) => number;
