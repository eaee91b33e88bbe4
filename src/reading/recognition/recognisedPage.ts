import type { Block } from 'tesseract.js';
import type { Box } from './lostLines.ts';

/** A word as it was recognised. */
export interface RecognisedWord {
  readonly text: string;
  /** From 0 to 100. */
  readonly confidence: number;
  readonly box: Box;
}

/** The words of one line, left to right or right to left as they are read; never empty. */
export type RecognisedLine = readonly RecognisedWord[];

/** The lines of one paragraph; never empty. */
export interface RecognisedParagraph {
  readonly lines: readonly RecognisedLine[];
}

/** Tesseract's blocks, paragraphs and lines, without what holds no word. */
export function recognisedParagraphs(blocks: readonly Block[]): readonly RecognisedParagraph[] {
  return blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }): readonly RecognisedParagraph[] => {
      const full = lines
        .map(({ words }) => words.map(({ text, confidence, bbox }) => ({ text: text.trim(), confidence, box: bbox })))
        .map((words) => words.filter(({ text }) => text !== ''))
        .filter((words) => words.length > 0);
      return full.length === 0 ? [] : [{ lines: full }];
    }),
  );
}

/** All words of a page. */
export function wordsIn(paragraphs: readonly RecognisedParagraph[]): readonly RecognisedWord[] {
  return paragraphs.flatMap(({ lines }) => lines.flat());
}
