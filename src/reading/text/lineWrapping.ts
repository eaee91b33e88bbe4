import type { TextLine } from './textLines.ts';

/** How the author of a text breaks lines: at a width (`wrapped`), or only at the end of a paragraph. */
export interface LineWrapping {
  readonly wrapped: boolean;
  /** The greatest width of a line, in columns. */
  readonly width: number;
  /** Whether there are empty lines between paragraphs. */
  readonly spaced: boolean;
}

/** Greatest and least width at which editors and mailers wrap lines. */
const MAX_WRAP_WIDTH = 120;
const MIN_WRAP_WIDTH = 30;
/** The few widest lines do not count: an address or a table can be wider than wrapped text. */
const WIDTH_PERCENTILE = 0.97;
/** Lines shorter than this share of the width were broken on purpose and do not count. */
const MIN_TELLING_SHARE = 0.6;
/** Least share of the lines that count which are filled in wrapped text. */
const MIN_FILLED_SHARE = 0.4;
/** Least share of the filled lines that break inside a sentence in wrapped text. */
const MIN_MID_SENTENCE_SHARE = 0.4;
/** Editors differ by a few columns in the place at which they wrap. */
const SLACK = 8;

/** The end of a sentence, with the marks that can follow it. */
export const sentenceEnd = /[.!?…。！？؟۔:;][\p{Pe}\p{Pf}"'’”»\]]*(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]+)*$/u;

/** Whether the first word of the next line did not fit on this line. */
export function isFilled(line: TextLine, next: TextLine, width: number): boolean {
  const firstWord = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  return line.indent + line.text.length + 1 + firstWord > width - SLACK;
}

function widthOf(lines: readonly TextLine[]): number {
  const lengths = lines.map((line) => line.indent + line.text.length).toSorted((a, b) => a - b);
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * WIDTH_PERCENTILE))] ?? 0;
}

/**
 * Whether a text is wrapped or has one paragraph a line, by the lengths of lines, empty lines and breaks in sentences.
 */
export function lineWrapping(lines: readonly TextLine[]): LineWrapping {
  const width = widthOf(lines);
  const spaced = lines.filter((line) => line.gap > 0).length >= Math.max(1, (lines.length - 1) * 0.1);
  const pairs = lines.slice(1).flatMap((next, at) => {
    const line = lines[at];
    const telling = line !== undefined && line.indent + line.text.length >= width * MIN_TELLING_SHARE;
    return telling && next.gap === 0 ? [{ line, next }] : [];
  });
  const filled = pairs.filter(({ line, next }) => isFilled(line, next, width));
  const midSentence = filled.filter(({ line }) => !sentenceEnd.test(line.text));
  const wrapped =
    width >= MIN_WRAP_WIDTH &&
    width <= MAX_WRAP_WIDTH &&
    filled.length > 0 &&
    filled.length >= pairs.length * MIN_FILLED_SHARE &&
    midSentence.length >= filled.length * MIN_MID_SENTENCE_SHARE;
  return { wrapped, width, spaced };
}
