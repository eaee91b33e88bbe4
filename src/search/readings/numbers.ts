import { LANGUAGES } from '../../languages/list.ts';
import { ordinalValueOfAny, sharePhrases } from '../../languages/numberForms.ts';
import { isNumberWord, plainNumberAt } from '../../languages/writtenNumbers.ts';
import type { Token } from '../../text/tokens.ts';
import { currencyReading, numberReading, ordinalReading, type Reading, SHARE_READING } from './reading.ts';

const FIGURE = /^\p{Nd}/u;

/**
 * The numbers of a text that are not one word: “three million”, “10 000”, “3.4 million”, “£3m”, “twenty-first”. What is one
 * word is looked up as such. Offsets are those of the tokens.
 */
export function numbersIn(text: string, tokens: readonly Token[]): readonly Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(FIGURE.test(token.surface) || isNumberWord(token.folded))) continue;
    const short = shortScaleAt(text, token);
    if (short !== null) {
      found.push(short);
      continue;
    }
    const number = plainNumberAt(text, tokens, at);
    if (number === null) continue;
    const ordinal = ordinalAfter(text, tokens, number.to, number.key);
    if (ordinal !== null) found.push({ start: token.start, end: ordinal.end, folded: ordinalReading(ordinal.value) });
    else if (number.to > at + 1) found.push({ start: token.start, end: number.end, folded: numberReading(number.key) });
    at = Math.max(at, number.to - 1);
  }
  return found;
}

/** The hundredths of a text: the sign behind a figure, and words for it that are more than one. */
export function sharesIn(text: string, tokens: readonly Token[]): readonly Reading[] {
  const found: Reading[] = [];
  for (const { index } of text.matchAll(SIGN)) found.push({ start: index, end: index + 1, folded: SHARE_READING });
  for (const [at, token] of tokens.entries()) {
    const next = SHARES.get(token.folded);
    const second = tokens[at + 1];
    if (next === undefined || second === undefined || !next.has(second.folded)) continue;
    found.push({ start: token.start, end: second.end, folded: SHARE_READING });
  }
  return found;
}

const SIGN = /(?<=\p{Nd}\s?)[%٪％]/gu;
/** The second words of what writes a hundredth in two words, by the first. */
const SHARES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...Map.groupBy(
      LANGUAGES.flatMap(({ tag }) => sharePhrases(tag)),
      ([first]) => first,
    ),
  ].map(([first, phrases]) => [first, new Set(phrases.map(([, second]) => second))]),
);

/** The signs of currencies beside a figure. */
export function currenciesIn(text: string): readonly Reading[] {
  return [...text.matchAll(CURRENCY)].map(({ index, 0: sign }) => ({
    start: index,
    end: index + sign.length,
    folded: currencyReading(sign),
  }));
}

const CURRENCY = /\p{Sc}(?=\s?\p{Nd})|(?<=\p{Nd}\s?)\p{Sc}/gu;

/** “£3m”, “$3.4bn”: a scale of one or two letters that is written behind a figure. */
function shortScaleAt(text: string, { start }: Token): Reading | null {
  const match = SHORT_SCALE.exec(text.slice(Math.max(0, start - 1), start + LONGEST));
  if (match === null || match.index + (match.groups?.sign ?? '').length !== Math.min(1, start)) return null;
  const { figures = '', scale = '', sign = '' } = match.groups ?? {};
  // “3m” may be metres: only money says what it is.
  if (sign === '' && /^[mk]$/iu.test(scale)) return null;
  const value = Number(figures.replaceAll(',', '')) * (SCALES.get(scale.toLowerCase()) ?? Number.NaN);
  if (!Number.isFinite(value)) return null;
  return { start, end: start + match[0].length - sign.length, folded: numberReading(String(Math.round(value))) };
}

const LONGEST = 16;
const SCALES: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ amounts }) => [...(amounts?.shortScales ?? [])]),
);
const SHORT_SCALE = new RegExp(
  `(?<sign>\\p{Sc}?)(?<figures>(?<!\\d)\\d+(?:,\\d{3}){0,4}(?:\\.\\d{1,3})?)(?<scale>${[...SCALES.keys()].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** The ordinal that ends a number in words: “twenty-first” is 21. */
function ordinalAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  key: string,
): { readonly value: number; readonly end: number } | null {
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (last === undefined || next === undefined || !/^[\s-]$/u.test(text.slice(last.end, next.start))) return null;
  const unit = FIGURE.test(next.surface) ? null : ordinalValueOfAny(next.folded);
  const tens = Number(key);
  return unit !== null && unit < 10 && tens >= 20 && tens % 10 === 0 ? { value: tens + unit, end: next.end } : null;
}
