import type { Mark, Spec } from 'vega';
import { isRightToLeft } from './lines.ts';
import { COLOURS, FONT, FONT_SIZE, WIDTH } from './look.ts';

/** A line of text at a place; `y` is its base line, `x` its beginning, middle or end. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly colour: string;
  readonly bold: boolean;
}

/** What is to be drawn: the Vega specification, with the text in it once more for who checks it. */
export interface Drawing {
  readonly spec: Spec;
  readonly words: readonly Words[];
  readonly height: number;
}

const CORNER = 10;

/** A line that begins in a script from right to left is ordered from the right as a whole. */
function directed(text: string): string {
  return isRightToLeft(text) ? `\u202b${text}\u202c` : text;
}

/** Puts marks and text on a card of this height, all in pixels from its upper left corner. */
export function onCard(height: number, marks: readonly Mark[], words: readonly Words[]): Drawing {
  const ground: Mark = {
    type: 'rect',
    encode: {
      enter: {
        // A line is drawn on both sides of its place, and half of it would be cut off.
        x: { value: 0.5 },
        y: { value: 0.5 },
        width: { value: WIDTH - 1 },
        height: { value: height - 1 },
        cornerRadius: { value: CORNER },
        fill: { value: COLOURS.ground },
        stroke: { value: COLOURS.border },
        strokeWidth: { value: 1 },
      },
    },
  };
  const text: Mark = {
    type: 'text',
    from: { data: 'words' },
    encode: {
      enter: {
        x: { field: 'x' },
        y: { field: 'y' },
        text: { field: 'text' },
        align: { field: 'align' },
        fill: { field: 'colour' },
        font: { value: FONT },
        fontSize: { value: FONT_SIZE },
        fontWeight: { signal: "datum.bold ? 'bold' : 'normal'" },
      },
    },
  };
  return {
    height,
    words,
    spec: {
      $schema: 'https://vega.github.io/schema/vega/v6.json',
      width: WIDTH,
      height,
      padding: 0,
      autosize: 'none',
      data: [{ name: 'words', values: words.map((one) => ({ ...one, text: directed(one.text) })) }],
      marks: [ground, ...marks, text],
    },
  };
}
