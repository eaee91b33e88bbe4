import type { Slice } from '../dossier/slice.ts';
import { APOSTROPHES, fold } from '../text/fold.ts';
import { type Token, tokenizeForPhrases } from '../text/tokens.ts';
import { LANGUAGES } from './list.ts';
import { numberAt } from './writtenNumbers.ts';

/** A word of a text, a number with its signs, or a sign between words, with what decides whether another is the same. */
export interface ComparedWord extends Slice {
  readonly surface: string;
  readonly key: string;
  /** Other keys that the same characters can have. */
  readonly others: readonly string[];
}

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
/** A letter in brackets is the editor's small or capital of the same letter: [t]he. */
const BRACKETED_LETTER = /^[[\]]+$/u;
/** A mark of a footnote, in brackets right behind a word. */
const FOOTNOTE = /(?<=[\p{L}\p{M}.,;:!?”"’'»])\[(?:\p{Nd}{1,3}|\p{Ll})\]/gu;
/** Brackets around letters, and characters that nobody sees: soft hyphens, spaces and joiners without width. */
const UNSEEN = /[[\]\u00ad\u200b\u2060\ufeff]/gu;
const RAISED = /(?<![\u00b2\u00b3\u00b9\u2070-\u2079])[\u00b2\u00b3\u00b9\u2070-\u2079]+$/u;
/** Longest letters of a unit, whose raised figure is a power and no footnote: km². */
const LONGEST_UNIT = 3;
const SIGN_BEFORE = /(?:(?<=^|[\s([“"„«‘’'])[-−–](?=\p{Sc}?$)|[+±~≈<>≤≥=≠×÷#№§¬])?\s?(?:\p{Sc}\s?)?$/u;
const MINUS = /[−–]/gu;
const SIGN_BEHIND = /^(?:\s?[%‰°]|\s?\p{Sc}(?!\s?\p{Nd}))/u;
const SIGN_BETWEEN = /^[^\S\n]*([=≠<>≤≥≈±×÷→←↔≡∞√¬+&]{1,2})[^\S\n]*$/u;

const NEGATED = new Map(LANGUAGES.flatMap(({ turningWords }) => [...(turningWords?.negated ?? [])]));
const AND: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ turningWords }) => turningWords?.and ?? []));

/**
 * The words of a text as two texts are compared. Typography makes no difference: case, accents, apostrophes, dots of
 * initials, marks of footnotes. Signs do: %, −, currencies, =. A number has one key in figures and in words; can't is two
 * words, can and not.
 */
export function comparedWords(text: string): readonly ComparedWord[] {
  const tokens = withoutFootnotes(text, joinLetters(text, tokenizeForPhrases(text)));
  const words: ComparedWord[] = [];
  let end = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const number = numberAt(text, tokens, at);
    if (number === null) {
      words.push(...signBetween(text, end, token.start, words.length > 0), ...wordsOfToken(token));
      end = token.end;
      at += 1;
    } else {
      const word = withSigns(text, end, token.start, number);
      words.push(...signBetween(text, end, word.start, words.length > 0), word);
      end = word.end;
      at = number.to;
    }
  }
  return words;
}

/** A number with the signs before and behind it. */
function withSigns(
  text: string,
  from: number,
  start: number,
  number: { readonly end: number; readonly key: string; readonly others: readonly string[] },
): ComparedWord {
  const gap = text.slice(from, start);
  const before = isBetweenFigures(text, from, gap) ? gap : (SIGN_BEFORE.exec(from === 0 ? gap : `a${gap}`)?.[0] ?? '');
  const signs = before.trim() === '' ? '' : before.trimStart();
  const behind = SIGN_BEHIND.exec(text.slice(number.end, number.end + 3))?.[0] ?? '';
  const [begin, end] = [start - signs.length, number.end + behind.length];
  const sign = signs.replace(/\s/gu, '').replace(MINUS, '-');
  // A currency before the number and one behind it are the same.
  const currency = /\p{Sc}/u.exec(sign + behind)?.[0] ?? '';
  const rest = sign.replace(/\p{Sc}/gu, '');
  const unit = behind.replace(/[\s\p{Sc}]/gu, '');
  const keyed = (key: string): string => `${currency}${rest}${key}${unit}`;
  return {
    start: begin,
    end,
    surface: text.slice(begin, end),
    key: keyed(number.key),
    others: number.others.map(keyed),
  };
}

/** The slash of 1/2. */
function isBetweenFigures(text: string, from: number, gap: string): boolean {
  return gap === '/' && /\p{Nd}/u.test(text.charAt(from - 1));
}

function signBetween(text: string, from: number, to: number, isBetween: boolean): readonly ComparedWord[] {
  const gap = text.slice(from, to);
  if (gap === ' ') return NO_WORDS;
  const sign = gap === '/' ? gap : SIGN_BETWEEN.exec(gap)?.[1];
  if (!isBetween || sign === undefined) return [];
  const start = from + gap.indexOf(sign);
  return [{ start, end: start + sign.length, surface: sign, key: sign, others: sign === '&' ? [...AND] : [] }];
}

const NO_WORDS: readonly ComparedWord[] = [];

function wordsOfToken(token: Token): readonly ComparedWord[] {
  const { start, end, surface } = token;
  const key = keyOf(token);
  const negated = NEGATED.get(key);
  if (negated === undefined) return [{ start, end, surface, key, others: [] }];
  const length = /not$/iu.test(surface) ? 3 : (/n['’]?t$/iu.exec(surface.replace(APOSTROPHE, '’'))?.[0].length ?? 1);
  const middle = end - length;
  return [
    { start, end: middle, surface: surface.slice(0, -length), key: negated[0], others: [] },
    { start: middle, end, surface: surface.slice(-length), key: negated[1], others: [] },
  ];
}

/** Most words of most texts: in their keys only the case can change. */
const PLAIN = /^[A-Za-z]+$/;

function keyOf({ surface, folded }: Token): string {
  if (PLAIN.test(surface)) return surface.toLowerCase();
  const raised = RAISED.exec(surface)?.[0] ?? '';
  const letters = surface.slice(0, surface.length - raised.length);
  if (raised !== '' && letters !== '') {
    const key = fold(letters);
    return /^\p{L}+$/u.test(letters) && letters.length > LONGEST_UNIT ? key : `${key}^${fold(raised)}`;
  }
  // Folded without its apostrophes, so that 's stays; and in a text in capitals, US looks like us.
  const plain = surface.replace(APOSTROPHE, '').replace(UNSEEN, '');
  return /^[\p{Nd},.:]+$/u.test(plain) ? folded : fold(plain.replaceAll('.', ''));
}

function withoutFootnotes(text: string, tokens: readonly Token[]): readonly Token[] {
  const marks = [...text.matchAll(FOOTNOTE)].filter(
    ({ index, 0: mark }) => !/\p{L}/u.test(text.charAt(index + mark.length)),
  );
  if (marks.length === 0) return tokens;
  const starts = new Set(marks.map(({ index }) => index + 1));
  return tokens.filter(({ start }) => !starts.has(start));
}

/** One word of `[t]he`, and of `a.m.`, which in capitals is one word already. */
function joinLetters(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, token.start);
    if (between === ' ') {
      joined.push(token);
      continue;
    }
    const isSplit = /^\u00ad+$/u.test(between) || (between === '.' && last !== undefined && areInitials(last, token));
    if (last !== undefined && (isSplit || isBracketedLetter(text, last, token, between))) {
      const surface = text.slice(last.start, token.end);
      const letters = surface.replace(/[[\].\u00ad]/gu, '');
      joined[joined.length - 1] = { start: last.start, end: token.end, surface, folded: fold(letters) };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function isBracketedLetter(text: string, last: Token, next: Token, between: string): boolean {
  if (!BRACKETED_LETTER.test(between) || /\p{Nd}/u.test(last.surface + next.surface)) return false;
  return !/^\[/u.test(between) || text.charAt(next.end) !== ']' || /\p{L}/u.test(text.charAt(next.end + 1));
}

function areInitials(last: Token, next: Token): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(last.surface) && /^\p{L}$/u.test(next.surface);
}
