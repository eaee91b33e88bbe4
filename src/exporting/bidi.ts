import bidiFactory, { type BidiCharTypeName } from 'bidi-js';

/**
 * In which order the characters of a line are seen, by the Unicode Bidirectional Algorithm (UAX #9) as bidi-js has it. Controls of
 * embeddings, overrides and isolates take no part: with one of them a document could show its words in another order.
 */
// Its types describe a module with a default export; Node gets the factory itself, because the package is CommonJS.
const BIDI = (bidiFactory as unknown as typeof bidiFactory.default)();

export type Direction = 'ltr' | 'rtl';

const DIRECTIONS: Partial<Readonly<Record<BidiCharTypeName, Direction>>> = { L: 'ltr', R: 'rtl', AL: 'rtl' };

/** The direction of a paragraph: that of its first letter, else `fallback`. */
export function directionOf(text: string, fallback: Direction = 'ltr'): Direction {
  for (const character of text) {
    const found = DIRECTIONS[BIDI.getBidiCharTypeName(character)];
    if (found !== undefined) return found;
  }
  return fallback;
}

/** One character of each class that has characters beyond U+FFFF. */
const EXAMPLES: Partial<Readonly<Record<BidiCharTypeName, string>>> = {
  L: 'a',
  R: '\u200f',
  AL: '\u061c',
  EN: '1',
  AN: '\u0661',
  ET: '%',
  NSM: '\u0300',
  BN: '\u200b',
  ON: '!',
};
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/u;
const IGNORED = '\u200b';

/** As one UTF-16 unit of the same class: bidi-js takes the halves of a code point beyond U+FFFF for Latin letters. */
function asOneUnit(character: string): string {
  if (CONTROLS.test(character)) return IGNORED;
  return character.length === 1 ? character : (EXAMPLES[BIDI.getBidiCharTypeName(character)] ?? '!');
}

/** One level for each code point: even ones run left to right, odd ones right to left. */
export function levelsOf(characters: readonly string[], direction: Direction): readonly number[] {
  return [...BIDI.getEmbeddingLevels(characters.map(asOneUnit).join(''), direction).levels];
}

/** The order in which the parts of a line are seen, from left to right, by their levels. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  // The rule for white space at the end has been applied to the levels already, so each part counts as a letter.
  const paragraphs = [{ start: 0, end: levels.length - 1, level: 0 }];
  return BIDI.getReorderedIndices('a'.repeat(levels.length), { levels: Uint8Array.from(levels), paragraphs });
}

/** How a character looks that runs from right to left. */
export function mirrored(character: string): string {
  return BIDI.getMirroredCharacter(character) ?? character;
}
