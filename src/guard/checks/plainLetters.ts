import { APOSTROPHES, fold } from '../../text/fold.ts';
import { tokenizeForPhrases } from '../../text/tokens.ts';

/** An ellipsis: one character, two dots and more, or dots with spaces between. */
export const ELLIPSIS = /…|\.{2,}|(?:\.\s){2,}\./u;

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

/**
 * The words of a text, folded and written together: two texts with the same ones have the same words, however they are set.
 * Marks inside numbers count.
 */
export function plainLetters(text: string): string {
  return tokenizeForPhrases(text)
    .map(({ surface, folded }) => {
      const plain = surface.replace(APOSTROPHE, '');
      return /^[\p{Nd},.:]+$/u.test(plain) ? folded : fold(plain.replaceAll('.', ''));
    })
    .join('');
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
