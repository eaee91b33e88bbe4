import { type Direction, levelsOf, mirrored, visualOrder } from '../bidi.ts';

/** Letters that are drawn together, in one direction: a word, white space, or one sign. */
export interface Piece {
  /** As it is drawn: letters from right to left are in reading order, which the font turns round itself. */
  readonly text: string;
  /** In points. */
  readonly width: number;
  readonly isStruck: boolean;
}

/** One line as it is seen, from left to right. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

export type Measure = (text: string) => number;

/**
 * Breaks a text into lines of at most `width` points, and puts the parts of each line into the order in which they are seen.
 * `struck` says of each code point whether it is struck; none is if it is left out.
 */
export function layOut(
  text: string,
  direction: Direction,
  width: number,
  measure: Measure,
  struck: readonly boolean[] = [],
): readonly Line[] {
  let at = 0;
  return text.split('\n').flatMap((part) => {
    const lines = breakLines(part, width, measure).map((line) => {
      const { length } = [...line];
      const own = struck.slice(at, at + length);
      at += length;
      return lineOf(line.trimEnd(), direction, measure, own);
    });
    at += 1;
    return lines;
  });
}

/** As many words on a line as fit, with the white space behind them; a word longer than a line is cut. Each word is measured once. */
function breakLines(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/(?<=\s)(?=\S)/u).flatMap((one) => shortParts(one, width, measure))) {
    const bare = word.trimEnd();
    const own = measure(bare);
    if (line !== '' && used + own > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += word;
    used += own + (bare === word ? 0 : measure(word.slice(bare.length)));
  }
  return [...lines, line];
}

/** Longest word that is measured as a whole, in UTF-16 units: shaping long runs takes time out of proportion. */
const LONGEST_WORD = 40;

/** A word in parts that fit on a line; never cut between a letter and its marks. */
function shortParts(word: string, width: number, measure: Measure): readonly string[] {
  if (word.length <= LONGEST_WORD && measure(word.trimEnd()) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const own = measure(segment);
    if (part !== '' && (used + own > width || part.length + segment.length > LONGEST_WORD)) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += own;
  }
  return part === '' ? parts : [...parts, part];
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Digits and their signs in Arabic script. */
const OF_ARABIC = /[\u0660-\u066c\u06f0-\u06f9]/u;

/** Characters that only say in which order others are seen. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

interface Unit {
  readonly text: string;
  readonly level: number;
  readonly isStruck: boolean;
}

function lineOf(text: string, direction: Direction, measure: Measure, struck: readonly boolean[]): Line {
  const units = unitsOf(text, direction, struck);
  const pieces = visualOrder(units.map(({ level }) => level)).flatMap((at) => {
    const unit = units[at];
    return unit === undefined ? [] : [{ text: unit.text, width: measure(unit.text), isStruck: unit.isStruck }];
  });
  return { pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0) };
}

/**
 * Words of one level, struck or not; from right to left every sign by itself, because the font turns round only what it knows to be of
 * such a script; and every Arabic digit, because the font turns round numbers too, which run from left to right.
 */
function unitsOf(text: string, direction: Direction, struck: readonly boolean[]): readonly Unit[] {
  const characters = [...text];
  const levels = levelsOf(characters, direction);
  const units: { text: string; level: number; kind: string; isStruck: boolean }[] = [];
  for (const [at, character] of characters.entries()) {
    if (UNSEEN.test(character)) continue;
    const level = levels[at] ?? 0;
    const isOdd = level % 2 === 1;
    const isLetter = /[\p{L}\p{M}\p{N}\u200c\u200d]/u.test(character);
    const isTurned = !isOdd && OF_ARABIC.test(character);
    const kind = /\s/u.test(character) ? 'space' : !isTurned && (isLetter || !isOdd) ? 'word' : 'sign';
    const last = units.at(-1);
    const isStruck = struck[at] === true;
    const fits = last !== undefined && last.text.length < LONGEST_WORD && last.isStruck === isStruck;
    if (fits && last.level === level && last.kind === kind && kind !== 'sign') last.text += character;
    else units.push({ text: isOdd ? mirrored(character) : character, level, kind, isStruck });
  }
  return units;
}
