import type { Slice } from '../../dossier/slice.ts';
import type { AlignedWord } from '../../text/align.ts';
import { APOSTROPHES, fold } from '../../text/fold.ts';
import { type Token, tokenizeForPhrases } from '../../text/tokens.ts';

/** A word of a text with what decides whether another is the same word. */
export interface CheckedWord extends AlignedWord, Slice {
  readonly surface: string;
  /** Which of the text's square brackets the word is in, counted from 0, or null. */
  readonly bracket: number | null;
}

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const ELLIPSIS = /…|\.{2,}|(?:\.\s){2,}\./u;
/** A letter in brackets is the editor's small or capital of the same letter: [t]he. */
const BRACKETED_LETTER = /^[[\]]+$/u;

/**
 * The words of a text as verification compares them. Typography never makes two words differ: case, accents,
 * apostrophes and dots of initials are passed over; but a possessive does, for it is another word.
 */
export function wordsForVerifying(text: string): readonly CheckedWord[] {
  const tokens = joinLetters(text, tokenizeForPhrases(text));
  const brackets = bracketsOf(text);
  let end = 0;
  return tokens.map((token): CheckedWord => {
    const between = text.slice(end, token.start);
    end = token.end;
    const bracket = brackets.findIndex((one) => one.start <= token.start && token.end <= one.end);
    return {
      start: token.start,
      end: token.end,
      surface: token.surface,
      key: keyOf(token),
      editorial: bracket >= 0,
      bracket: bracket < 0 ? null : bracket,
      afterGap: ELLIPSIS.test(between),
    };
  });
}

function keyOf({ surface, folded }: Token): string {
  // Folded without its apostrophes, so that 's stays; and in a text in capitals, US looks like us.
  const plain = surface.replace(APOSTROPHE, '').replace(/[[\]]/gu, '');
  return /^[\p{Nd},.:]+$/u.test(plain) ? folded : fold(plain.replaceAll('.', ''));
}

/** Stretches in square brackets, without those that hold single letters of a word. */
function bracketsOf(text: string): readonly Slice[] {
  return [...text.matchAll(/\[[^[\]]*\]/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end - start > 3 || !/\p{L}/u.test(text.charAt(end)));
}

/** One word of `[t]he`, and of `a.m.`, which in capitals is one word already. */
function joinLetters(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, token.start);
    if (last !== undefined && (BRACKETED_LETTER.test(between) || (between === '.' && areInitials(last, token)))) {
      const surface = text.slice(last.start, token.end);
      const letters = surface.replace(/[[\].]/gu, '');
      joined[joined.length - 1] = { start: last.start, end: token.end, surface, folded: fold(letters) };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function areInitials(last: Token, next: Token): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(last.surface) && /^\p{L}$/u.test(next.surface);
}
