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

/** Whether words that differ were left out of a pasted text at its start, and at its end. */
export interface LeftOut {
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * Whether a pasted text, by its keys, has the words of a source and no others, but for what is in square brackets in either,
 * each by itself, and for what an ellipsis of the pasted text stands for. An ellipsis at an end of it stands for nothing,
 * unless words that differ were left out there: it was between words then.
 */
export function hasWordsOf(pasted: string, source: string, leftOut: LeftOut = { start: false, end: false }): boolean {
  const others = withSomeBrackets(source).map(lettersOf);
  return withSomeBrackets(pasted).some((own) => {
    const pieces = own.split(ELLIPSIS).map(lettersOf);
    const open = { start: leftOut.start && pieces[0] === '', end: leftOut.end && pieces.at(-1) === '' };
    return others.some((other) => areInOrder(pieces, other, open));
  });
}

/** Whether a text is made of these pieces, in order, with something left out between them at most, and at its open ends. */
function areInOrder(all: readonly string[], text: string, open: LeftOut): boolean {
  const pieces = all.filter((piece) => piece !== '');
  const [first = '', ...others] = pieces;
  const last = others.at(-1) ?? first;
  if (!open.start && !text.startsWith(first)) return false;
  if (!open.end && !text.endsWith(last)) return false;
  if (others.length === 0 && !open.start && !open.end) return first === text;
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
