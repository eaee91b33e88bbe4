import { type ComparedWord, comparedWords } from '../../languages/comparedWords.ts';
import { LANGUAGES } from '../../languages/list.ts';

const ANDS: readonly string[] = LANGUAGES.flatMap(({ turningWords }) => turningWords?.and ?? []);
/** One word for all words that mean &. */
const [AND = '&'] = ANDS;

/** An ellipsis: one character, two dots and more, or dots with spaces between. */
export const ELLIPSIS = /…|\.{2,}|(?:\.\s){2,}\./u;

/**
 * The words of a text, folded and written together: two texts with the same ones have the same words, however they are set.
 * Signs and marks inside numbers count; what can be a time is read as one, and groups of figures are written together.
 */
export function plainLetters(text: string): string {
  return comparedWords(text).map(plainKey).join('');
}

/** One key for all that a word can be; its signs are written as letters, so that the key is read as one word again. */
export function plainKey({ key, others }: ComparedWord): string {
  if (key === '&' || ANDS.includes(key)) return AND;
  const time = [key, ...others].find((one) => /\d:\d/u.test(one));
  const plain = time ?? key.replace(/(?<=\d)[.](?=\d{3}(?!\d))/gu, '');
  return plain.replace(/[^\p{L}\p{M}\p{N}]/gu, (sign) => `x${sign.codePointAt(0)?.toString(16)}`);
}

/** The text without what is in square brackets; a letter in brackets is part of its word. */
export function withoutBrackets(text: string): string {
  return text.replace(/\[(\p{L})\](?=\p{L})/gu, '$1').replace(/\[[^[\]]*\]/gu, ' ');
}

/**
 * Whether a pasted text has the words of a source and no others, but for what is in square brackets in either, and for what
 * an ellipsis of the pasted text stands for.
 */
export function hasWordsOf(pasted: string, source: string): boolean {
  return [pasted, withoutBrackets(pasted)].some((own) =>
    [source, withoutBrackets(source)].some((other) =>
      areInOrder(own.split(ELLIPSIS).map(plainLetters), plainLetters(other)),
    ),
  );
}

/** Whether a text is made of these pieces, in order, with something left out between them at most. */
function areInOrder(pieces: readonly string[], text: string): boolean {
  const [first = '', ...others] = pieces.filter((piece) => piece !== '');
  if (others.length === 0) return first === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.endsWith(others.at(-1) ?? '');
}
