import type { Measure, Setting } from './look.ts';

/** Scripts that the font has. */
const COVERED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{M}\p{N}\p{P}\p{Z}\s$€£+<=>|~^`©°§…]$/u;
/** Numbers and marks of these scripts the font lacks, whatever their class. */
const UNCOVERED =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\u3000-\u303f\uff00-\uffef]/u;
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Marks words that were left off. */
export const CUT = '…';

/** How many words of a text to keep if so many fit; at least one. */
export type KeptWords = (words: readonly string[], fitting: number) => number;

const ALL: KeptWords = (_words, fitting) => fitting;

/** The beginning of a text that the font can show. */
export function covered(text: string): string {
  let end = 0;
  for (const character of text) {
    if (!COVERED.test(character) || UNCOVERED.test(character)) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Marks that order scripts of both directions. They have no glyph and need none. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Whether the font can show a text as a whole. */
export function isDrawable(text: string): boolean {
  const shown = text.replace(DIRECTION_MARKS, '');
  return covered(shown) === shown;
}

/** Whether a text is read from the right. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * As much of a text as fits into this many lines of a width in pixels, cut between words, the cut marked at the end.
 * White space becomes single spaces. A first word that is too wide is cut between letters. A text of which the font has nothing has
 * no lines.
 */
export function linesOf(
  text: string,
  most: number,
  width: number,
  measure: Measure,
  setting: Setting = { bold: false },
  keptOf: KeptWords = ALL,
): readonly string[] {
  const shown = covered(text);
  const words = shown.split(/\s+/u).filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return [];
  const fits = (line: string): boolean => measure(line, setting) <= width;
  const whole = wrapped(words, fits);
  if (whole !== null && whole.length <= most && shown.length === text.length) return whole;
  const cut = cutTo(words.length, words, most, fits);
  if (cut === 0) return [lettersOf(first, fits)];
  const kept = cutTo(keptOf(words, cut), words, most, fits);
  return wrapped(marked(words, kept), fits) ?? [];
}

/** How many words, at most so many, fit into the lines with the mark of the cut after them. */
function cutTo(count: number, words: readonly string[], most: number, fits: (line: string) => boolean): number {
  for (let kept = count; kept > 0; kept -= 1) {
    const lines = wrapped(marked(words, kept), fits);
    if (lines !== null && lines.length <= most) return kept;
  }
  return 0;
}

/** The mark stays on the line of the last word. */
function marked(words: readonly string[], kept: number): readonly string[] {
  return words.slice(0, kept).map((word, at) => (at === kept - 1 ? `${word} ${CUT}` : word));
}

/** Words in lines, each as full as it can be; null if a word is too wide. */
function wrapped(words: readonly string[], fits: (line: string) => boolean): readonly string[] | null {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else if (fits(word)) lines.push(word);
    else return null;
  }
  return lines;
}

function lettersOf(word: string, fits: (line: string) => boolean): string {
  const letters = [...word];
  while (letters.length > 0 && !fits(`${letters.join('')}${CUT}`)) letters.pop();
  return `${letters.join('')}${CUT}`;
}
