import { joinedLines, wordsInside } from '../text/hyphenation.ts';
import type { LooseBlock, TextPart } from '../textBuilder.ts';
import type { RecognisedLine, RecognisedParagraph, RecognisedWord } from './recognisedPage.ts';

/** Words below this confidence are marked as unsure, of 100. Words that are right have 90 and more on a clean page. */
const SURE = 70;
/** A line is a heading if it is alone and so many times as high as the usual line. */
const HEADING_HEIGHT = 1.35;
const MOST_HEADING_WORDS = 20;

/** The paragraphs of recognised pages as blocks: words that lines break are joined, and unsure words are marked. */
export function recognisedBlocks(paragraphs: readonly RecognisedParagraph[], page?: number): readonly LooseBlock[] {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const words = wordsInside(lines.map(textOf));
  const usual = medianHeight(lines);
  return paragraphs.flatMap((paragraph) =>
    byGaps(paragraph).map((one): LooseBlock => {
      const place = page === undefined ? {} : { page };
      if ('cells' in one) return { kind: 'tableRow', ...place, parts: rowParts(one.cells) };
      const kind = isHeading(one, usual) ? 'heading' : isPageNumber(one) ? 'runningHead' : 'paragraph';
      return { kind, ...place, parts: partsOf(one, words) };
    }),
  );
}

/** A gap between two words that is so many times as wide as the line is high parts columns or cells. */
const CELL_GAP = 2.2;

/**
 * A paragraph in parts: lines with a wide gap become rows of cells. A table or two columns of a few lines are recognised
 * as lines across, which would join words that do not belong together.
 */
function byGaps({
  lines,
}: RecognisedParagraph): readonly (RecognisedParagraph | { readonly cells: readonly RecognisedLine[] })[] {
  const parts: (RecognisedParagraph | { readonly cells: readonly RecognisedLine[] })[] = [];
  for (const line of lines) {
    const cells = cellsOf(line);
    const last = parts.at(-1);
    if (cells.length > 1) parts.push({ cells });
    else if (last !== undefined && 'lines' in last) parts[parts.length - 1] = { lines: [...last.lines, line] };
    else parts.push({ lines: [line] });
  }
  return parts;
}

function cellsOf(line: RecognisedLine): readonly RecognisedLine[] {
  const height = heightOf(line);
  const cells: RecognisedWord[][] = [];
  for (const [at, word] of line.entries()) {
    const before = line[at - 1];
    const gap = before === undefined ? Infinity : Math.max(word.box.x0 - before.box.x1, before.box.x0 - word.box.x1);
    if (gap > height * CELL_GAP) cells.push([word]);
    else cells.at(-1)?.push(word);
  }
  return cells;
}

function rowParts(cells: readonly RecognisedLine[]): readonly TextPart[] {
  return cells.flatMap((cell, at) => [
    ...(at === 0 ? [] : [{ text: ' | ' }]),
    ...partsOf({ lines: [cell] }, new Set()),
  ]);
}

function textOf(line: RecognisedLine): string {
  return line.map(({ text }) => text).join(' ');
}

function partsOf({ lines }: RecognisedParagraph, words: ReadonlySet<string>): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (const [place, line] of lines.entries()) {
    for (const [at, word] of line.entries()) {
      const before = at > 0 ? { text: ' ' } : place > 0 ? lineJoint(parts, word.text, words) : null;
      if (before !== null && before.text !== '') parts.push(before);
      parts.push(word.confidence < SURE ? { text: word.text, as: 'unsure' } : { text: word.text });
    }
  }
  return parts;
}

/** What is between the last word of a line and the first of the next; the typesetter's hyphen is taken from `parts`. */
function lineJoint(parts: TextPart[], next: string, words: ReadonlySet<string>): TextPart {
  const last = parts.at(-1);
  if (last === undefined) return { text: '' };
  const joined = joinedLines(last.text, next, words);
  if (joined === `${last.text} ${next}`) return { text: ' ' };
  parts[parts.length - 1] = { ...last, text: joined.slice(0, joined.length - next.length) };
  return { text: '' };
}

function heightOf(line: RecognisedLine): number {
  const heights = line.map(({ box }) => box.y1 - box.y0).toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

function medianHeight(lines: readonly RecognisedLine[]): number {
  const heights = lines.map(heightOf).toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

function isHeading({ lines }: RecognisedParagraph, usual: number): boolean {
  const [line] = lines;
  if (line === undefined || lines.length > 1 || line.length > MOST_HEADING_WORDS) return false;
  return heightOf(line) >= usual * HEADING_HEIGHT && /\p{L}/u.test(textOf(line));
}

/** A number alone, with or without dashes around it. */
function isPageNumber({ lines }: RecognisedParagraph): boolean {
  return lines.length === 1 && /^\P{L}{0,3}\p{Nd}{1,4}\P{L}{0,3}$/u.test(textOf(lines[0] ?? []));
}
