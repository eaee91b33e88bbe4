import type { ComparedWord } from '../../languages/comparedWords.ts';
import { LANGUAGES } from '../../languages/list.ts';

const ANDS: readonly string[] = LANGUAGES.flatMap(({ turningWords }) => turningWords?.and ?? []);
/** One word for all words that mean &. */
const [AND = '&'] = ANDS;

/** An ellipsis: one character, two dots and more, or dots with spaces between. */
export const ELLIPSIS = /…|\.{2,}|(?:\.\s){2,}\./u;

/** One key for all that a word can be; its signs are written as letters, so that the key is read as one word again. */
export function plainKey({ key, others }: ComparedWord): string {
  if (key === '&' || ANDS.includes(key)) return AND;
  const time = [key, ...others].find((one) => /\d:\d/u.test(one));
  // Four figures can be a time as well, whether they were figures or words: they are written as one in both.
  const plain = (time ?? key.replace(/(?<=\d)[.](?=\d{3}(?!\d))/gu, '')).replace(
    /(?<!\d)([01]\d|2[0-4])([0-5]\d)(?!\d)/u,
    (_all, hour: string, minute: string) => `${Number(hour)}:${minute}`,
  );
  return plain.replace(/[^\p{L}\p{M}\p{N}]/gu, (sign) => `x${sign.codePointAt(0)?.toString(16)}`);
}

/** The letters and figures of a text of keys, written together: its words, however they are set. */
export function lettersOf(keyed: string): string {
  return keyed.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Most brackets of a text of which each may be left out by itself; of more, all are or none. */
const MOST_BRACKETS = 5;

/** A text of keys with any of its brackets left out. */
function withSomeBrackets(keyed: string): readonly string[] {
  const parts = keyed.split(/(\[[^[\]]*\])/u);
  const brackets = (parts.length - 1) / 2;
  if (brackets > MOST_BRACKETS) return [keyed, parts.filter((_, at) => at % 2 === 0).join(' ')];
  return Array.from({ length: 2 ** brackets }, (_, kept) =>
    parts.filter((_part, at) => at % 2 === 0 || ((kept >> ((at - 1) / 2)) & 1) === 1).join(' '),
  );
}

/**
 * Whether a pasted text, by its keys, has the words of a source and no others, but for what is in square brackets in either,
 * each by itself, and for what an ellipsis of the pasted text stands for.
 */
export function hasWordsOf(pasted: string, source: string): boolean {
  const others = withSomeBrackets(source).map(lettersOf);
  return withSomeBrackets(pasted).some((own) => {
    const pieces = own.split(ELLIPSIS).map(lettersOf);
    return others.some((other) => areInOrder(pieces, other));
  });
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
