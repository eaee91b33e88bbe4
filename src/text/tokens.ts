import type { Slice } from '../dossier/slice.ts';
import { wordsLikeInitials } from '../languages/en/initials.ts';
import { APOSTROPHES, fold } from './fold.ts';
import { remembered } from './remembered.ts';

/** A word of a text. */
export interface Token extends Slice {
  /** The characters of the text, unchanged. */
  readonly surface: string;
  readonly folded: string;
}

const LETTERS = '\\p{L}\\p{M}\\p{N}';
const WORD = new RegExp(
  [
    '(?:\\p{Lu}\\.){2,}(?!\\p{L})', // dotted initials: U.S.
    '(?:\\p{Lu}\\.)+\\p{Lu}(?![\\p{L}\\p{M}\\p{N}])', // the same without the last dot: U.S
    '(?<![\\p{L}\\p{M}\\p{N}])\\p{L}(?:\\+\\+?|[#♯])(?![\\p{L}\\p{M}\\p{N}+#])', // C++, C#, A+
    '(?<![\\p{L}\\p{M}\\p{N}])\\p{L}{1,2}(?:&\\p{L}{1,2})+(?![\\p{L}\\p{M}\\p{N}])', // R&D, AT&T
    '(?<=^|[\\s(“"])\\.\\p{Lu}{2,4}(?![\\p{L}\\p{M}\\p{N}])', // .NET
    '\\p{Nd}+(?:[.,:]\\p{Nd}+)+(?![\\p{L}\\p{Nd}])', // 23:40, 1,000.5; of 10.30am not 10.3
    `[\\p{L}\\p{N}][${LETTERS}]*(?:[${APOSTROPHES}][${LETTERS}]+)*`,
  ].join('|'),
  'gu',
);

/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** All-capital words of up to this many letters are read as initials. */
const LONGEST_INITIALS = 6;

/**
 * The words of a text, in order, each with its offsets in that very text. Punctuation belongs to no word; an
 * apostrophe inside a word does. Runs in scripts without spaces are cut with `Intl.Segmenter`.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (UNSPACED.test(match[0])) {
      for (const part of segmenter.segment(match[0])) push(tokens, part.segment, match.index + part.index);
    } else {
      push(tokens, match[0], match.index);
    }
  }
  return tokens;
}

function push(tokens: Token[], surface: string, start: number): void {
  const folded = FOLDED_ALREADY.test(surface) ? surface : foldedWord(surface);
  if (folded !== '') tokens.push({ start, end: start + surface.length, surface, folded });
}

/** Most words of most texts in Latin letters. The test is quicker than looking up what is remembered. */
const FOLDED_ALREADY = /^[a-z]+$/;

/** 1,000 and 1,000,000 but not 1,5. */
const THOUSANDS = /^\p{Nd}{1,3}(?:,\p{Nd}{3})+$/u;

const foldedWord = remembered(foldWord);

function foldWord(surface: string): string {
  const bare = surface.replaceAll('.', '');
  const isInitials = /^\p{Lu}{2,}$/u.test(bare) && bare.length <= LONGEST_INITIALS;
  if (isInitials) {
    const letters = fold(bare);
    // U.S. and US are one word, but neither is “us”.
    return wordsLikeInitials.has(letters) ? `${letters}.` : letters;
  }
  if (THOUSANDS.test(surface)) return fold(surface.replaceAll(',', ''));
  // A ligature can hold several words (ﷺ); a token is one, and the engine takes spaces for ends of words.
  return fold(surface).replace(/\s+/gu, '');
}

/**
 * The same words with runs of unspaced scripts cut into single characters: a phrase has to be found there
 * whatever the words before and after it make of the segmentation.
 */
export function tokenizeForPhrases(text: string): readonly Token[] {
  return tokenize(text).flatMap((token) => (UNSPACED.test(token.surface) ? characters(token) : [token]));
}

function characters(token: Token): readonly Token[] {
  const parts: Token[] = [];
  let start = token.start;
  for (const surface of token.surface) {
    const folded = fold(surface);
    if (folded !== '') parts.push({ start, end: start + surface.length, surface, folded });
    start += surface.length;
  }
  return parts;
}
