import { type EncodedAlphabet, MARKS, SIGNS } from '../../languages/scripts/encodedAlphabets.ts';

/** Bits for what stands in the text beside the letters of its language; the rarer in real text, the more. */
const COSTS = {
  /** Not a character of the encoding, or a stray byte. */
  undecoded: 12,
  /** The controls U+0080 to U+009F are in no text. */
  control: 25,
  mark: 4.5,
  /** Fractions, degrees, currencies. */
  sign: 7,
  symbol: 11,
  foreignLetter: 13,
  foreignCharacter: 16,
  /** A capital after a small letter, a sign between letters, Latin letters beside those of another script. */
  oddNeighbour: 6,
} as const;

const BEYOND_ASCII = /\P{ASCII}/gu;
const LETTER = /[\p{L}\p{M}]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Marks that stand inside of words: apostrophes, the dot of Catalan. */
const IN_WORDS = new Set('’‘·–—\u00ad');

/** The characters outside ASCII of a sample as it reads in one encoding. */
export interface Occurrences {
  /** How often each character is there, in lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** Bits for characters that stand beside others as they do in no text. */
  readonly oddities: number;
  /** Neighbours of which one is a letter or digit of ASCII and one a letter that is not Latin. */
  readonly mixed: number;
}

/** Counts the characters outside ASCII and their odd neighbours in one pass. */
export function occurrencesIn(text: string): Occurrences {
  const counts = new Map<string, number>();
  let odd = 0;
  let mixed = 0;
  for (const { 0: character, index } of text.matchAll(BEYOND_ASCII)) {
    for (const key of character.toLowerCase()) counts.set(key, (counts.get(key) ?? 0) + 1);
    const before = text[index - 1] ?? ' ';
    const after = text[index + character.length] ?? ' ';
    if (LETTER.test(character)) {
      if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) odd += 1;
      if (!/\p{Script=Latin}/u.test(character) && !IDEOGRAPH.test(character))
        mixed += Number(/[a-z\d]/iu.test(before)) + Number(/[a-z\d]/iu.test(after));
    } else if (!IN_WORDS.has(character) && LETTER.test(before) && LETTER.test(after) && !IDEOGRAPH.test(before))
      odd += 1;
  }
  return { counts, oddities: odd * COSTS.oddNeighbour, mixed };
}

function costOf(character: string, { letters, common, bits }: EncodedAlphabet): number {
  if (common.has(character)) return bits.common;
  if (letters instanceof RegExp ? letters.test(character) : letters.has(character)) return bits.letter;
  if (character === '\ufffd') return COSTS.undecoded;
  if (character >= '\u0080' && character <= '\u009f') return COSTS.control;
  if (MARKS.has(character)) return COSTS.mark;
  if (SIGNS.has(character)) return COSTS.sign;
  if (!LETTER.test(character)) return COSTS.symbol;
  return IDEOGRAPH.test(character) ? COSTS.foreignCharacter : COSTS.foreignLetter;
}

/**
 * How many bits the characters outside ASCII take if the text is written in that alphabet. It is the length of a code
 * (minimum description length): of two readings of the same bytes, the shorter is the likelier.
 */
export function readingCost({ counts, oddities, mixed }: Occurrences, alphabet: EncodedAlphabet): number {
  let bits = oddities + (alphabet.isLatin ? 0 : mixed * COSTS.oddNeighbour);
  for (const [character, count] of counts) bits += count * costOf(character, alphabet);
  return bits;
}
