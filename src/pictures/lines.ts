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

/** The beginning of a text that the font can show. */
export function covered(text: string): string {
  let end = 0;
  for (const character of text) {
    if (!COVERED.test(character) || UNCOVERED.test(character)) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Whether a text is read from the right. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * As much of a text as fits into this many lines of a width in pixels, cut between words, the cut marked at the end.
 * White space becomes single spaces. A first word that is too wide is cut between letters.
 */
export function linesOf(
  text: string,
  most: number,
  width: number,
  measure: Measure,
  setting: Setting = { bold: false },
): readonly string[] {
  const shown = covered(text);
  const isWhole = shown.length === text.length;
  const words = shown.split(/\s+/u).filter((word) => word !== '');
  const fits = (line: string): boolean => measure(line, setting) <= width;
  const lines: string[] = [];
  let next = 0;
  while (lines.length < most && next < words.length) {
    const isLast = lines.length === most - 1;
    let line = '';
    while (next < words.length) {
      const longer = line === '' ? (words[next] ?? '') : `${line} ${words[next]}`;
      const ends = next === words.length - 1;
      const isCut = ends ? !isWhole : isLast;
      if (!fits(isCut ? `${longer} ${CUT}` : longer)) break;
      line = longer;
      next += 1;
    }
    if (line === '') return [...lines, lettersOf(words[next] ?? '', fits)];
    lines.push(line);
  }
  if (next >= words.length && isWhole) return lines;
  const last = lines.pop();
  return last === undefined ? [] : [...lines, `${last} ${CUT}`];
}

function lettersOf(word: string, fits: (line: string) => boolean): string {
  const letters = [...word];
  while (letters.length > 0 && !fits(`${letters.join('')}${CUT}`)) letters.pop();
  return `${letters.join('')}${CUT}`;
}
