import { alternatives } from '../../languages/alternatives.ts';
import type { TextLine } from './textLines.ts';

/** The parts of a letter that look like headings but are not: the lines above the salutation and below the closing. */
export interface LetterParts {
  /** The number of lines up to and with the salutation; 0 if the text is not a letter. */
  readonly opening: number;
  /** The index of the line with the closing, or the number of lines if there is none. */
  readonly closing: number;
}

const salutation = new RegExp(`^${alternatives(({ documents }) => documents?.salutations)}.{0,80}[,:!،]?$`, 'iu');
const closingFormula = new RegExp(
  `^${alternatives(({ documents }) => documents?.closings)}[\\p{L}\\s]{0,30}[,.،]?$`,
  'iu',
);

/** The salutation is among the first lines, after addresses and a date. */
const MAX_OPENING_LINES = 25;
/** A longer line above the salutation is prose, so that the letter is only a part of the text. UTF-16 units. */
const MAX_ADDRESS_LENGTH = 90;

/** Finds the opening and the closing of a letter in lines of text. */
export function letterParts(lines: readonly TextLine[]): LetterParts {
  const at = lines.slice(0, MAX_OPENING_LINES).findIndex((line) => salutation.test(line.text));
  const opensLetter = at >= 0 && lines.slice(0, at).every((line) => line.text.length <= MAX_ADDRESS_LENGTH);
  const closing = opensLetter ? lines.findLastIndex((line) => closingFormula.test(line.text)) : -1;
  return { opening: opensLetter ? at + 1 : 0, closing: closing > at ? closing : lines.length };
}
