import { type Slice, trimmed } from '../../dossier/slice.ts';

/** A line of a text that has more than white space. */
export interface TextLine extends Slice {
  /** The characters of the slice: no white space at either end. */
  readonly text: string;
  /** Columns of white space before the text; a tab counts to the next multiple of four. */
  readonly indent: number;
  /** The number of empty lines above. */
  readonly gap: number;
}

const TAB_WIDTH = 4;

function columns(whiteSpace: string): number {
  let count = 0;
  for (const character of whiteSpace)
    count = character === '\t' ? (Math.floor(count / TAB_WIDTH) + 1) * TAB_WIDTH : count + 1;
  return count;
}

/** The lines of canonical text that are not empty, in order. A form feed ends a line too: it is a page break. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  for (let start = 0; start <= text.length; ) {
    const rest = lineEnd(text, start);
    const slice = trimmed(text, { start, end: rest });
    if (slice.start === slice.end) gap += 1;
    else {
      const indent = columns(text.slice(start, slice.start));
      lines.push({ ...slice, text: text.slice(slice.start, slice.end), indent, gap });
      gap = 0;
    }
    start = rest + 1;
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0c) return at;
  }
  return text.length;
}
