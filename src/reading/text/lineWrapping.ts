import type { TextLine } from './textLines.ts';

/** How a text's author breaks lines: at a width (`wrapped`), or only where a paragraph ends. */
export interface LineWrapping {
  readonly wrapped: boolean;
  /** The width, in columns, past which no line goes. */
  readonly width: number;
  /** Whether empty lines stand between paragraphs. */
  readonly spaced: boolean;
}

/** Wider than this no editor or mailer wraps. */
const MAX_WRAP_WIDTH = 120;
const MIN_WRAP_WIDTH = 30;
/** The widest few lines are left out of account: an address or a table may stick out of wrapped text. */
const WIDTH_PERCENTILE = 0.97;
/** Lines shorter than this share of the width end where their writer meant them to, and tell nothing. */
const MIN_TELLING_SHARE = 0.6;
/** Of telling lines, how many must be filled for the text to count as wrapped. */
const MIN_FILLED_SHARE = 0.4;
/** Of filled lines, how many must break off inside a sentence. */
const MIN_MID_SENTENCE_SHARE = 0.4;
/** Editors differ by a few columns in where they wrap. */
const SLACK = 8;

/** The end of a sentence, with the marks that may close after it. */
export const sentenceEnd = /[.!?…。！？؟۔:;][\p{Pe}\p{Pf}"'’”»\]]*(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]+)*$/u;

/** Whether the next line's first word would not have fitted on this line. */
export function isFilled(line: TextLine, next: TextLine, width: number): boolean {
  const firstWord = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  return line.indent + line.text.length + 1 + firstWord > width - SLACK;
}

function widthOf(lines: readonly TextLine[]): number {
  const lengths = lines.map((line) => line.indent + line.text.length).toSorted((a, b) => a - b);
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * WIDTH_PERCENTILE))] ?? 0;
}

/** Tells wrapped text from text with a paragraph a line, by line lengths, empty lines and where sentences break. */
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
